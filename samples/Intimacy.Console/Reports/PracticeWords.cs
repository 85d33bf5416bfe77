using System.Globalization;
using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>What a practice takes, in a few words.</summary>
internal static class PracticeWords
{
    private const int HourInMinutes = 60;
    private const int DayInMinutes = 24 * HourInMinutes;

    /// <summary>Title and details, and when to leave it out.</summary>
    public static string Short(PracticeSuggestion suggestion)
    {
        string care = suggestion.Practice.Contraindication is { } contraindication ? $" {contraindication.Care}" : "";
        return $"{suggestion.Practice.Title}: {Details(suggestion.Practice)}.{care}";
    }

    /// <summary>With what to do the first time.</summary>
    public static string WithFirst(PracticeSuggestion suggestion) => $"{Short(suggestion)} {suggestion.Practice.First}";

    public static string Sentence(Practice practice)
    {
        string details = Details(practice);
        return $"{char.ToUpperInvariant(details[0])}{details[1..]}.";
    }

    public static string Details(Practice practice)
    {
        List<string> details = [Duration(practice.Minutes, practice.UpToMinutes), Often(practice.Cadence), practice.With == Participation.Solo ? "on your own" : "together"];
        if (practice.Place == Place.Remote)
            details.Add("from afar");
        if (practice.Cost != Cost.Free)
            details.Add(Money(practice.Cost));
        return string.Join(", ", details);
    }

    public static string Money(Cost cost) => cost switch
    {
        Cost.Free => "free",
        Cost.Low => "for the price of a coffee or a book",
        Cost.Medium => "for about the price of a meal out",
        _ => "may cost a fee",
    };

    public static string Often(Cadence cadence) => (cadence.Period, cadence.Times, cadence.UpTo) switch
    {
        (CadencePeriod.Once, _, _) => "once",
        (CadencePeriod.Day, 1, 1) => "every day",
        (var period, var times, var upTo) => $"{Times(times, upTo)} a {Name(period)}",
    };

    private static string Times(int times, int upTo) => (times, upTo) switch
    {
        (1, 1) => "once",
        (1, 2) => "once or twice",
        (2, 2) => "twice",
        _ when times == upTo => Number($"{times} times"),
        _ => Number($"{times} to {upTo} times"),
    };

    private static string Name(CadencePeriod period) => period switch
    {
        CadencePeriod.Day => "day",
        CadencePeriod.Week => "week",
        CadencePeriod.Month => "month",
        _ => "year",
    };

    private static string Duration(int from, int to)
    {
        (int unit, string name) = to >= 2 * DayInMinutes && from % DayInMinutes == 0 && to % DayInMinutes == 0 ? (DayInMinutes, "day")
            : to >= 2 * HourInMinutes && from % HourInMinutes == 0 && to % HourInMinutes == 0 ? (HourInMinutes, "hour")
            : (1, "minute");
        int low = from / unit;
        int high = to / unit;
        return low == high ? Number($"{low} {name}{(low == 1 ? "" : "s")}") : Number($"{low} to {high} {name}s");
    }

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
