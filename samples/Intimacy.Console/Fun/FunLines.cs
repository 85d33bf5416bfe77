using System.Globalization;
using Intimacy.Console.Input;
using Intimacy.Core.FunLists;

namespace Intimacy.Console.Fun;

/// <summary>Takes ratings from a script, one a line. All lines are read before anything is written, and no rating is repeated.</summary>
internal static class FunLines
{
    private const int MaxLines = 10_000;
    private const int MaxListed = 100;

    public static Dictionary<string, int> Read(TextReader input, FunList list)
    {
        var ratings = new Dictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        int number = 0;
        while (input.ReadLine() is { } line && problems.Count < MaxListed)
        {
            if (++number > MaxLines)
                throw new BadInputException([string.Create(CultureInfo.InvariantCulture, $"standard input: expected at most {MaxLines} lines")]);
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0 || words[0][0] == '#')
                continue;
            if (Expected(words, list, ratings) is { } expected)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"standard input: line {number}: expected {expected}"));
        }

        if (problems.Count == 0 && ratings.Count == 0)
            problems.Add("standard input: expected ratings, one a line; found nothing");
        return problems.Count == 0 ? ratings : throw new BadInputException(problems);
    }

    private static string? Expected(string[] words, FunList list, Dictionary<string, int> ratings)
    {
        if (words.Length != 2)
            return "the id of an idea and a rating, such as \"bake-bread 3\"";
        if (list.Find(words[0]) is not { } idea)
            return "the id of an idea of the list";
        if (words[1] is not [>= '0' and <= '3'])
            return "a rating from 0 (no) to 3 (very much)";
        return ratings.TryAdd(idea.Id, words[1][0] - '0') ? null : "each idea once";
    }
}
