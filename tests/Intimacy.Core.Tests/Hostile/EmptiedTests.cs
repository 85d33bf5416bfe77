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
    private const string Marker = "Wilhelmina-of-the-test";

    /// <summary>How often what is left must be found again.</summary>
    private const int Runs = 3;

    /// <summary>No way of reading or writing rents more of one size at a time.</summary>
    private const int AtATime = 3;

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
        LeftBy(() => CheckInJson.TryRead(file, IntimacyCatalog.Default, out _, out _)).Should().BeEmpty("{0} was read from a span", what);
        LeftBy(() => Read(new MemoryStream(file))).Should().BeEmpty("{0} was read from a stream", what);
    }

    [Fact]
    public void After_a_stream_that_broke() => LeftBy(() => Advisor.Invoking(a => a.ReadCheckIn(new BreakingStream())).Should().Throw<IOException>()).Should().BeEmpty();

    [Fact]
    public void After_writing() => LeftBy(() =>
    {
        CheckInJson.Write(Mine);
        SharedViewJson.Write(Advisor.Share(Mine));
        ReportJson.Write(Advisor.Report(Mine));
    }).Should().BeEmpty();

    [Fact]
    public void What_is_left_would_be_found() => LeftBy(Leave).Should().Equal("100 of 8192");

    /// <summary>A fresh array of the pool holds what lay there in the heap: here a dead copy of the file, which nobody rented and returned.</summary>
    [Fact]
    public void What_lay_there_before_is_not_taken_for_it()
    {
        bool isFirst = true;

        LeftBy(() =>
        {
            if (isFirst)
                Leave();
            isFirst = false;
        }).Should().BeEmpty();
    }

    /// <summary>
    /// Where the pool holds the marker after an action, whichever array of a size it is. What the action leaves is found after every run of it; what lay in fresh memory is gone once it was emptied.
    /// </summary>
    private static string[] LeftBy(Action action)
    {
        string[] places = [];
        for (int run = 0; run < Runs && (run == 0 || places.Length > 0); run++)
        {
            FindAndEmpty();
            action();
            places = FindAndEmpty();
        }

        return places;
    }

    private static string[] FindAndEmpty()
    {
        byte[] marker = Encoding.UTF8.GetBytes(Marker);
        var places = new List<string>();
        for (int size = 16; size <= 4 << 20; size *= 2)
        {
            byte[][] arrays = [.. Enumerable.Range(0, AtATime).Select(_ => ArrayPool<byte>.Shared.Rent(size))];
            places.AddRange(arrays.Where(a => a.AsSpan().IndexOf(marker) >= 0).Select(a => $"{a.AsSpan().IndexOf(marker)} of {a.Length}"));
            foreach (byte[] array in arrays)
                ArrayPool<byte>.Shared.Return(array, clearArray: true);
        }

        return [.. places];
    }

    private static void Leave()
    {
        byte[] left = ArrayPool<byte>.Shared.Rent(5_000);
        Encoding.UTF8.GetBytes(Marker).CopyTo(left, 100);
        ArrayPool<byte>.Shared.Return(left);
    }

    private static void Read(Stream stream)
    {
        try
        {
            CheckInJson.Read(stream, IntimacyCatalog.Default);
        }
        catch (InvalidInputException)
        {
        }
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
