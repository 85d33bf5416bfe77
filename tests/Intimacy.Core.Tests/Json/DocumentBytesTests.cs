#if !WITHOUT_PIPES
using System.IO.Pipelines;
#endif
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Json;

/// <summary>However bytes come, the same is read of them.</summary>
public class DocumentBytesTests
{
    private const int Limit = 1 << 20;
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly byte[] File = CheckInJson.Write(Advisor.Start("Ana").Answer(SignIds.Loneliness, 3).Build());

    [Fact]
    public async Task A_check_in_is_read_from_the_body_of_a_request_which_forbids_waiting()
    {
        CheckIn read = await Advisor.ReadCheckInAsync(new BodyStream(File, step: 1));

        CheckInJson.Write(read).Should().Equal(File);
    }

    [Fact]
    public async Task A_shared_view_is_read_from_the_body_of_a_request()
    {
        byte[] shared = SharedViewJson.Write(SharedView.Nothing(Advisor.Catalog));

        SharedView view = await Advisor.ReadSharedViewAsync(new BodyStream(shared, step: 3));

        SharedViewJson.Write(view).Should().Equal(shared);
    }

    [Fact]
    public async Task A_catalog_is_loaded_without_waiting()
    {
        byte[] document = System.IO.File.ReadAllBytes(Conventions.Repository.Path("tests/Intimacy.Core.Tests/TestData/workshop.json"));

        IntimacyCatalog catalog = await IntimacyCatalog.LoadAsync(new BodyStream(document, step: 1_000));

        catalog.VersionId.Should().Be(IntimacyCatalog.Load(new MemoryStream(document)).VersionId);
        IntimacyCatalog.TryLoad(document, out IntimacyCatalog? same, out _).Should().BeTrue();
        same!.VersionId.Should().Be(catalog.VersionId);
    }

    [Fact]
    public void A_catalog_that_cannot_be_used_is_told_without_an_exception()
    {
        IntimacyCatalog.TryLoad("{}"u8, out IntimacyCatalog? catalog, out var problems).Should().BeFalse();

        catalog.Should().BeNull();
        problems.Should().NotBeEmpty();
    }

#if !WITHOUT_PIPES
    [Fact]
    public async Task A_pipe_is_read_to_its_end()
    {
        var pipe = new Pipe();
        Task<CheckIn> reading = Advisor.ReadCheckInAsync(pipe.Reader).AsTask();
        foreach (byte[] part in File.Chunk(7))
            await pipe.Writer.WriteAsync(part);
        await pipe.Writer.CompleteAsync();

        CheckInJson.Write(await reading).Should().Equal(File);
    }
#endif

    [Fact]
    public async Task An_endless_body_is_read_up_to_the_limit_and_refused()
    {
        var body = new BodyStream([(byte)' '], step: 4_096) { IsEndless = true };

        (await Advisor.Awaiting(a => a.ReadCheckInAsync(body).AsTask()).Should().ThrowAsync<InvalidInputException>())
            .Which.Problems.Should().ContainSingle().Which.Expected.Should().Be($"at most {Limit} bytes");
        body.BytesGiven.Should().Be(Limit + 1);
    }

    [Fact]
    public async Task A_reading_that_is_ended_early_says_so()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Advisor.Awaiting(a => a.ReadCheckInAsync(new BodyStream(File, step: 1), source.Token).AsTask()).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task What_a_stream_throws_goes_through()
    {
        await Advisor.Awaiting(a => a.ReadCheckInAsync(new BodyStream(File, step: 1) { Breaks = true }).AsTask()).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public void A_small_document_takes_little_memory_whatever_the_limit()
    {
        using DocumentBytes bytes = DocumentBytes.Read(new MemoryStream(File), 8 << 20);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            DocumentBytes.Read(new MemoryStream(File), 8 << 20).Dispose();

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 100).Should().BeLessThan(64 << 10);
    }

    [Fact]
    public void Reading_without_exceptions_gives_the_same()
    {
        Advisor.TryReadCheckIn(File, out CheckIn? checkIn, out var none).Should().BeTrue();
        CheckInJson.Write(checkIn!).Should().Equal(File);
        none.Should().BeEmpty();

        byte[] bad = Encoding.UTF8.GetBytes("{\"format\":\"intimacy-check-in/1\"}");
        Advisor.TryReadCheckIn(bad, out CheckIn? broken, out var problems).Should().BeFalse();
        broken.Should().BeNull();
        problems.Select(p => p.ToString()).Should().Equal(Advisor.Invoking(a => a.ReadCheckIn(new MemoryStream(bad))).Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()));
    }

    /// <summary>A body as a web server gives it: no synchronous reading, and as little at a time as it likes.</summary>
    private sealed class BodyStream(byte[] content, int step) : Stream
    {
        private int _at;

        public bool IsEndless { get; init; }

        public bool Breaks { get; init; }

        public long BytesGiven { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            if (Breaks && _at > 0)
                throw new IOException("The connection is gone.");
            int count = Math.Min(Math.Min(step, buffer.Length), IsEndless ? int.MaxValue : content.Length - _at);
            for (int i = 0; i < count; i++)
                buffer.Span[i] = content[(_at + i) % content.Length];
            _at = IsEndless ? 0 : _at + count;
            BytesGiven += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
