using Intimacy.Console.Language;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Planning;

namespace Intimacy.Console.Reports;

/// <summary>What was tried since the last check-in. It is told, and not judged: whether it helped, nobody knows from that.</summary>
internal static class TriedPart
{
    public static string Heading => Local.Text("What you have tried");

    /// <summary>Titles, in the order in which they were first noted.</summary>
    /// <param name="checkIn">The check-in of the report.</param>
    /// <param name="past">The history that ends with it; null where there is none.</param>
    /// <param name="log">What became of practices; null where that is not known.</param>
    public static IReadOnlyList<string> Of(CheckIn checkIn, CheckInHistory? past, PracticeLog? log)
    {
        if (log is null)
            return [];
        DateOnly since = past is { CheckIns: [.., var before, _] } ? before.Date : checkIn.Date.AddDays(-Math.Min(checkIn.Date.DayNumber, checkIn.Catalog.Settings.NextCheckInDays));
        return [.. log.DoneBetween(since, checkIn.Date).Select(id => checkIn.Catalog.FindPractice(id)?.Title).OfType<string>()];
    }
}
