using System.Collections.Immutable;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>The first few strategies in full; or, where none is called for, what keeps good things good.</summary>
internal static class RecommendationsPart
{
    public const int Shown = 3;
    public const int Practices = 3;
    private const string Heading = "A good place to start";

    public static void Write(ReportContent content, CheckIn checkIn, OwnReport report, bool numbers)
    {
        if (checkIn.Checklist.ScoresOnly)
            WriteScoresOnly(content, checkIn);
        else if (!IsAnyAnswered(checkIn))
            content.Section(Heading, new Line("Nothing has been answered yet, so nothing is suggested. A handful of answers is enough to begin with."));
        else if (report.Recommendations.IsEmpty)
            content.Section(Heading, new Line(IsThin(report) ? "So far nothing stands out as hard, and much is open. A few more answers would tell more." : report.NothingStandsOut!));
        else
            WriteFirst(content.Section(Heading), report.Recommendations, numbers);
        if (IsAnyAnswered(checkIn))
            KeepGoingPart.Write(content, report);
    }

    /// <summary>At most three, and which of them lie close together.</summary>
    public static void WriteFirst(Section section, ImmutableArray<Recommendation> all, bool numbers)
    {
        List<string> near = all.Take(Shown).Where(r => r.IsNearTie).Select(r => $"“{r.Title}”").ToList();
        if (near.Count > 1)
            section.Add(new Line($"{ListWords.And(near)} lie close together: {(near.Count == 2 ? "either" : "any of them")} is a good start."));
        foreach (Recommendation recommendation in all.Take(Shown))
            RecommendationPart.Write(section.AddSection(recommendation.Title), recommendation, numbers);
    }

    private static bool IsThin(OwnReport report) => report.Scores.Presence.Estimate is null || report.Scores.Absence.Estimate is null;

    /// <summary>Confidential answers are not looked at: they must change nothing that anyone could see.</summary>
    private static bool IsAnyAnswered(CheckIn checkIn) =>
        checkIn.Checklist.Signs.Any(s => !s.IsConfidential && checkIn[s.Id].State == AnswerState.Answered);

    private static void WriteScoresOnly(ReportContent content, CheckIn checkIn)
    {
        List<string> longer = checkIn.Catalog.Checklists.Where(c => !c.ScoresOnly).Select(c => $"“{c.Name}”").ToList();
        string more = longer.Count == 0 ? "" : $" {ListWords.Or(longer)} asks more and leads to suggestions.";
        Section section = content.Section(Heading, new Line($"“{checkIn.Checklist.Name}” is a quick look: it asks too little for advice.{more}"));
        if (longer.Count > 0)
            section.Add(new Hint($"To answer more: intimacy check-in NEWFILE --checklist {checkIn.Catalog.Checklists.First(c => !c.ScoresOnly).Id}"));
    }
}
