using System.Globalization;
using Intimacy.Console.Input;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Questions;

/// <summary>Takes answers from a script, one a line. All lines are read before anything is written.</summary>
internal static class AnswerLines
{
    private const int MaxCharacters = 1 << 20;

    /// <summary>As many as of a file.</summary>
    private const int MaxListed = 100;

    /// <param name="input">The lines.</param>
    /// <param name="draft">What takes the answers.</param>
    /// <param name="goesOn">Whether there is a file already. It has forgotten the answers to confidential questions, and with them a concern that keeps it from being shared.</param>
    public static void Read(TextReader input, Draft draft, bool goesOn)
    {
        SharingLevel before = draft.Sharing;
        var problems = new List<string>();
        var firstLine = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] lines = ReadAll(input).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            string? expected = AnswerLine.Apply(line, draft, out string? subject);
            if (expected is null && !firstLine.TryAdd(subject!, i + 1))
                expected = string.Create(CultureInfo.InvariantCulture, $"something other than line {firstLine[subject!]}, which speaks of the same");
            if (expected is not null)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"standard input: line {i + 1}: expected {expected}"));
        }

        if (problems.Count == 0 && firstLine.Count == 0)
            problems.Add("standard input: expected answers, one a line; found nothing");
        string[] unsaid = [.. draft.Checklist.Signs.Where(s => s.IsConfidential && !firstLine.ContainsKey(s.Id)).Select(s => s.Id)];
        if (goesOn && draft.Sharing > before && unsaid.Length > 0)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"standard input: line {firstLine["sharing="]}: expected no more to be shared than before, or an answer to {string.Join(" and ", unsaid)} as well, which no file keeps"));
        if (problems.Count > 0)
            throw new BadInputException(problems.Count <= MaxListed ? problems : [.. problems.Take(MaxListed), Unlisted(problems.Count - MaxListed)]);
    }

    private static string Unlisted(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"standard input: expected at most {MaxListed} problems; found {count} more that are not listed");

    private static string ReadAll(TextReader input)
    {
        char[] buffer = new char[MaxCharacters + 1];
        int length = input.ReadBlock(buffer);
        if (length > MaxCharacters)
            throw new BadInputException([string.Create(CultureInfo.InvariantCulture, $"standard input: expected at most {MaxCharacters} characters")]);
        return new string(buffer, 0, length);
    }
}
