using System.Globalization;
using System.Text.RegularExpressions;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Console.Input;

/// <summary>Puts earlier check-ins beside one: from files of single check-ins and of whole histories, in any order.</summary>
internal static partial class HistoryInput
{
    /// <summary>The history that ends with a check-in; null where there is a problem.</summary>
    /// <param name="advisor">Reads the files.</param>
    /// <param name="own">The latest check-in, and where it comes from.</param>
    /// <param name="paths">The files of earlier ones; the latest may be among them.</param>
    /// <param name="problems">Where problems of all files go.</param>
    public static CheckInHistory? TryRead(IntimacyAdvisor advisor, (CheckIn CheckIn, string Path) own, IEnumerable<string> paths, List<string> problems)
    {
        List<(CheckIn CheckIn, string Place)> all = [(own.CheckIn, $"{PlainText.Escape(own.Path)}: $")];
        foreach (string path in paths)
        {
            foreach ((CheckIn checkIn, string place) in ReadFile(advisor, path, problems).Where(c => !IsSame(c.CheckIn, own.CheckIn)))
            {
                if (checkIn.Date > own.CheckIn.Date)
                    problems.Add($"{place}.date: expected a date before that of the check-in to report on; found a later one");
                all.Add((checkIn, place));
            }
        }

        return problems.Count > 0 ? null : PutTogether(all, problems);
    }

    private static CheckInHistory? PutTogether(List<(CheckIn CheckIn, string Place)> all, List<string> problems)
    {
        try
        {
            return CheckInHistory.Of(all.Select(c => c.CheckIn));
        }
        catch (InvalidInputException error)
        {
            problems.AddRange(error.Problems.Select(p => InPlace().Replace(p.ToString(), match => Place(all, match))));
            return null;
        }
    }

    private static IEnumerable<(CheckIn CheckIn, string Place)> ReadFile(IntimacyAdvisor advisor, string path, List<string> problems)
    {
        // What a file is shows in its first line; the reader of its kind then says all that is wrong with it.
        byte[]? bytes = InputFile.TryRead(path, ReadBytes, problems);
        if (bytes is null)
            return [];
        string name = PlainText.Escape(path);
        if (!IsHistory(advisor, bytes))
            return InputFile.TryRead(path, _ => advisor.ReadCheckIn(new MemoryStream(bytes)), problems) is { } checkIn ? [(checkIn, $"{name}: $")] : [];
        return InputFile.TryRead(path, _ => advisor.ReadHistory(new MemoryStream(bytes)), problems) is { } history
            ? history.CheckIns.Select((c, i) => (c, string.Create(CultureInfo.InvariantCulture, $"{name}: $.checkIns[{i}]")))
            : [];
    }

    private static bool IsHistory(IntimacyAdvisor advisor, byte[] bytes) =>
        !advisor.TryReadCheckIn(bytes, out _, out var problems) && problems is [{ Path: "$.format" } only] && only.Found.StartsWith("a check-in history", StringComparison.Ordinal);

    private static byte[] ReadBytes(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>The file to report on, given once more with all others.</summary>
    private static bool IsSame(CheckIn one, CheckIn other) => one.Date == other.Date && CheckInJson.Write(one).AsSpan().SequenceEqual(CheckInJson.Write(other));

    private static string Place(List<(CheckIn CheckIn, string Place)> all, Match match) => all[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)].Place;

    [GeneratedRegex(@"\$\.checkIns\[(\d+)\]")]
    private static partial Regex InPlace();
}
