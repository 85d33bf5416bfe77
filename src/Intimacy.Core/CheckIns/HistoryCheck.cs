using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Json;

namespace Intimacy.Core.CheckIns;

/// <summary>What check-ins must keep to in order to be one partner's history.</summary>
internal static class HistoryCheck
{
    public const string What = "The check-in history";
    public const int MaxCheckIns = 10_000;

    /// <summary>Adds what speaks against one history, each at the place of its check-in.</summary>
    public static void Check(CheckIn[] given, ProblemList problems)
    {
        if (given.Length is 0 or > MaxCheckIns)
            problems.Add("$.checkIns", string.Create(CultureInfo.InvariantCulture, $"from 1 to {MaxCheckIns} check-ins"), given.Length == 0 ? "none" : "more");
        var places = new Dictionary<DateOnly, int>();
        for (int i = 0; i < given.Length; i++)
        {
            string path = PathOf(i);
            if (given[i].Partner != given[0].Partner && !SingleLineText.LookAlike(given[i].Partner, given[0].Partner))
                problems.Add($"{path}.partner", $"the same partner as {PathOf(0)}", "another one");
            PlausibleDay.CheckNotTooEarly($"{path}.date", given[i].Date, problems);
            if (!places.TryAdd(given[i].Date, i))
                problems.Add($"{path}.date", "a date of its own", $"that of {PathOf(places[given[i].Date])}");
        }
    }

    public static void CheckNotAhead(ImmutableArray<CheckIn> inOrder, DateOnly today)
    {
        var problems = new ProblemList();
        for (int i = inOrder.Length - 1; i >= 0 && PlausibleDay.IsAhead(inOrder[i].Date, today); i--)
            PlausibleDay.CheckNotAhead($"{PathOf(i)}.date", inOrder[i].Date, today, problems);
        problems.ThrowIfAny(What);
    }

    private static string PathOf(int place) => string.Create(CultureInfo.InvariantCulture, $"$.checkIns[{place}]");
}
