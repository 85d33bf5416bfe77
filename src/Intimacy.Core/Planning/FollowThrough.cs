using Intimacy.Core.Model;
using Intimacy.Core.Practices;

namespace Intimacy.Core.Planning;

/// <summary>The practices of one strategy in the order that follows from what became of them before.</summary>
internal static class FollowThrough
{
    public static IEnumerable<PracticeSuggestion> Ordered(IEnumerable<PracticeSuggestion> practices, PracticeLog log)
    {
        Dictionary<string, PracticeLogEntry> latest = log.Latest();
        PracticeSuggestion[] left = [.. practices.Where(p => !IsOver(p.Practice, latest.GetValueOrDefault(p.Practice.Id)?.Outcome))];
        int? missed = Missed(left, latest);
        return left
            .OrderBy(p => missed is { } minutes && Of(p) >= minutes)
            .ThenBy(p => latest.GetValueOrDefault(p.Practice.Id) is { Outcome: PracticeOutcome.Done } done ? done.Date : DateOnly.MinValue);
    }

    /// <summary>Not for them, or done and of those that are done once.</summary>
    private static bool IsOver(Practice practice, PracticeOutcome? outcome) =>
        outcome == PracticeOutcome.NotForUs || (outcome == PracticeOutcome.Done && practice.Cadence.Period == CadencePeriod.Once);

    /// <summary>The minutes a week of the practice that was put off last, unless something of the strategy was done since.</summary>
    private static int? Missed(PracticeSuggestion[] practices, Dictionary<string, PracticeLogEntry> latest)
    {
        (PracticeSuggestion Practice, PracticeLogEntry Entry)? last = null;
        foreach (PracticeSuggestion practice in practices)
        {
            if (latest.TryGetValue(practice.Practice.Id, out PracticeLogEntry? entry) && (last is null || entry.Date > last.Value.Entry.Date))
                last = (practice, entry);
        }

        return last is { Entry.Outcome: PracticeOutcome.Later } later ? Of(later.Practice) : null;
    }

    private static int Of(PracticeSuggestion suggestion) => new PlanCandidate(suggestion, 0, 0, 0).Minutes;
}
