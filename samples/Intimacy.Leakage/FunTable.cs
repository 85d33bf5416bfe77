using System.Globalization;
using System.Security.Cryptography;
using Intimacy.Core;
using Intimacy.Core.FunLists;

namespace Intimacy.Leakage;

/// <summary>
/// Bits that B, who wants everything, has about what A wants of a list of three ideas, week by week, as a table in Markdown. A may want any of them or not, each as likely; chance is played out with the
/// same salts every time.
/// </summary>
internal static class FunTable
{
    private const int Ideas = 3;
    private const int Weeks = 4;
    private const int CouplesEach = 25_000;

    /// <summary>Rarer views say more of chance than of the rules.</summary>
    private const int Rare = 5_000;

    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly DateOnly Begin = new(2026, 1, 1);
    private static readonly FunList List = Advisor.StartFunList([], ["1", "2", "3"]);

    public static void Write(TextWriter output)
    {
        (int Sheet, int[] Seen)[] months = new (int, int[])[CouplesEach << Ideas];
        Parallel.For(0, months.Length, number => months[number] = (number % (1 << Ideas), Month(number, number % (1 << Ideas))));
        output.WriteLine("| B sees | bits about what A wants, of 3.00 | the odds for an idea that did not come up fall at most by | and rise at most by |");
        output.WriteLine("|---|---|---|---|");
        Row(output, "a list of all that both want", [.. months.Select(m => (m.Sheet, $"{m.Sheet}"))], none: true);
        Row(output, "the first of the list that both want, for one week", [.. months.Select(m => (m.Sheet, $"{System.Numerics.BitOperations.TrailingZeroCount(m.Sheet)}"))], none: true);
        for (int weeks = 1; weeks <= Weeks; weeks++)
            Row(output, weeks == 1 ? "the pick of one week" : string.Create(CultureInfo.InvariantCulture, $"the picks of {weeks} weeks"), [.. months.Select(m => (m.Sheet, string.Join(' ', m.Seen[..weeks])))], none: false);
    }

    private static void Row(TextWriter output, string name, (int Sheet, string Seen)[] months, bool none)
    {
        string bits = Information.Mutual([.. months.Select(m => ($"{m.Sheet}", m.Seen))]).ToString("0.00", CultureInfo.InvariantCulture);
        if (none)
        {
            output.WriteLine($"| {name} | {bits} | to nothing | - |");
            return;
        }

        (double fall, double rise) = Odds(months);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {bits} | {fall:0.0} | {rise:0.0} |"));
    }

    /// <summary>Over all views and all ideas that are not in them: by how much likelier a view is where the idea is not wanted, and where it is.</summary>
    private static (double Fall, double Rise) Odds((int Sheet, string Seen)[] months)
    {
        double fall = 1;
        double rise = 1;
        foreach (IGrouping<string, (int Sheet, string Seen)> view in months.GroupBy(m => m.Seen).Where(v => v.Count() >= Rare))
        {
            for (int idea = 0; idea < Ideas; idea++)
            {
                if (view.Key.Split(' ').Contains(string.Create(CultureInfo.InvariantCulture, $"{idea}")))
                    continue;
                double wanted = view.Count(m => (m.Sheet & (1 << idea)) != 0);
                fall = Math.Max(fall, (view.Count() - wanted) / wanted);
                rise = Math.Max(rise, wanted / (view.Count() - wanted));
            }
        }

        return (fall, rise);
    }

    /// <summary>Week by week the place of the idea that came up, or -1.</summary>
    private static int[] Month(int number, int sheet)
    {
        FunRatings a = Rated("A", number, Enumerable.Range(0, Ideas).Select(i => (sheet & (1 << i)) == 0 ? 0 : 2));
        FunRatings b = Rated("B", number, Enumerable.Repeat(FunRatings.Highest, Ideas));
        FunList list = Advisor.SealFunRatings(Advisor.SealFunRatings(List, a, Begin), b, Begin);
        int[] seen = new int[Weeks];
        for (int week = 0; week < Weeks; week++)
        {
            FunReveal reveal = Advisor.RevealFunIdea(list, a, b, Begin.AddDays(FunList.DaysBetweenPicks * week));
            seen[week] = reveal.Idea is { } idea ? List.Ideas.IndexOf(list.Ideas.First(i => i.Id == idea.Id)) : -1;
            list = reveal.List.WithLastDone();
        }

        return seen;
    }

    private static FunRatings Rated(string partner, int number, IEnumerable<int> ratings) => Advisor.RateFunIdeas(
        List, partner, ratings.Select((r, i) => (List.Ideas[i].Id, r)).ToDictionary(r => r.Id, r => r.r), Begin, SHA256.HashData([.. BitConverter.GetBytes(number), (byte)partner[0]]));
}
