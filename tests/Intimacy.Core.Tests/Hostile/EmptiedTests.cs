using System.Buffers;
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>Memory that held a file is emptied before anybody else gets it, whichever way reading or writing ends.</summary>
public class EmptiedTests
{
    /// <summary>Made anew: a test that reads the source files through the same pool cannot have left it there.</summary>
    private static readonly string Marker = $"Wilhelmina-{Guid.NewGuid():N}";

    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    private static readonly CheckIn Mine = Advisor.StartCheckIn(Marker, new DateOnly(2026, 11, 1)).WithSharing(SharingLevel.Answers)
        .Answer(SignIds.Loneliness, 3).Answer(SignIds.Curiosity, 1).Build();

    private static readonly byte[] File = CheckInJson.Write(Mine);

    public static TheoryData<string, byte[]> Files => new()
    {
        { "a good file", File },
        { "a file that ends early", File[..^20] },
        { "a file with a problem", Changed("\"loneliness\": 3", "\"loneliness\": 99") },
        { "a file with half a letter", Changed(Marker, Marker + "\\ud800") },
        { "a file of another kind", Changed("intimacy-check-in/1", "intimacy-shared/1") },
        { "a file that nests too deep", Changed("\"loneliness\": 3", "\"loneliness\": [[[[[[[[[[1]]]]]]]]]]") },
        { "a large file", [.. File, .. new byte[30_000].Select(_ => (byte)' ')] },
        { "a file that is too large", [.. File, .. new byte[1 << 20].Select(_ => (byte)' ')] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void After_reading(string what, byte[] file)
    {
        CheckInJson.TryRead(file, IntimacyCatalog.Default, out _, out _);
        WhereItIsKept().Should().BeEmpty("{0} was read from a span", what);

        try
        {
            CheckInJson.Read(new MemoryStream(file), IntimacyCatalog.Default);
        }
        catch (InvalidInputException)
        {
        }

        WhereItIsKept().Should().BeEmpty("{0} was read from a stream", what);
    }

    [Fact]
    public void After_a_stream_that_broke()
    {
        Advisor.Invoking(a => a.ReadCheckIn(new BreakingStream())).Should().Throw<IOException>();

        WhereItIsKept().Should().BeEmpty();
    }

    [Fact]
    public void After_writing()
    {
        CheckInJson.Write(Mine);
        SharedViewJson.Write(Advisor.Share(Mine));
        ReportJson.Write(Advisor.Report(Mine));

        WhereItIsKept().Should().BeEmpty();
    }

    [Fact]
    public void What_is_left_would_be_found()
    {
        byte[] left = ArrayPool<byte>.Shared.Rent(5_000);
        Encoding.UTF8.GetBytes(Marker).CopyTo(left, 100);
        ArrayPool<byte>.Shared.Return(left);
        string[] places = WhereItIsKept();
        byte[] again = ArrayPool<byte>.Shared.Rent(5_000);
        again.AsSpan().Clear();
        ArrayPool<byte>.Shared.Return(again);

        places.Should().Equal("100 of 8192");
    }

    /// <summary>The pool gives a thread back what it returned last, size by size.</summary>
    private static string[] WhereItIsKept()
    {
        byte[] marker = Encoding.UTF8.GetBytes(Marker);
        var places = new List<string>();
        for (int size = 16; size <= 4 << 20; size *= 2)
        {
            byte[] array = ArrayPool<byte>.Shared.Rent(size);
            if (array.AsSpan().IndexOf(marker) is >= 0 and int place)
                places.Add($"{place} of {array.Length}");
            ArrayPool<byte>.Shared.Return(array);
        }

        return [.. places];
    }

    private static byte[] Changed(string from, string to) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(File).Replace(from, to, StringComparison.Ordinal));

    private sealed class BreakingStream : MemoryStream
    {
        private bool _hasGiven;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_hasGiven)
                throw new IOException("The line is dead.");
            _hasGiven = true;
            File.CopyTo(buffer);
            return File.Length;
        }
    }
}
