using System.Globalization;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>How much is not known yet, and what else could be told.</summary>
internal static class OpenPart
{
    private const string SoloUntilAsked = "All ideas here are such that one person can do them alone.";
    private const string ForTwo = "For ideas for the two of you as well, add --for-two to the command.";

    /// <param name="content">What the report says.</param>
    /// <param name="report">The report.</param>
    /// <param name="situations">The ids of what both partners could add; empty where they were asked, or where it changes nothing.</param>
    public static void Write(ReportContent content, OwnReport report, IReadOnlyList<string> situations)
    {
        OpenQuestions open = report.OpenQuestions;
        Section section = content.Section("What is not known yet", new Line(Count(open, report) + NotApplicable(open.NotApplicable)));
        if (open.Open > 0)
            section.Add(new Line($"These are open: {Kinds(open)}.") { IsForLongText = true });
        bool hasIdeas = !report.Recommendations.IsEmpty || !report.KeepGoing.IsEmpty;
        if (hasIdeas && situations.Count > 0)
            section.Add(new Hint($"Is one of these so for the two of you? Add it with --context, and the ideas change: {string.Join(", ", situations)}."));
        if (hasIdeas && report.IsSoloUntilAsked)
            section.Add(new Line(SoloUntilAsked), new Hint(ForTwo));
    }

    private static string Count(OpenQuestions open, OwnReport report) => open.Open == 0
        ? "Every question has been answered. Even so, answers on one day are a picture of that day."
        : Number($"{open.Open} of {open.Questions} questions {(open.Open == 1 ? "is" : "are")} open. Above, each area shows how far they could move it{Order(report)}. You may leave them open.");

    private static string Order(OwnReport report) =>
        report.Recommendations.Take(RecommendationsPart.Shown).Any(r => !r.IsSettled) ? ". They could also change which idea comes first" : "";

    private static string Kinds(OpenQuestions open)
    {
        List<string> kinds = [];
        Add(kinds, open.Skipped, "skipped");
        Add(kinds, open.Declined, "declined");
        Add(kinds, open.NotAsked, "not asked");
        return ReportWords.And(kinds);
    }

    private static void Add(List<string> kinds, int count, string word)
    {
        if (count > 0)
            kinds.Add(Number($"{count} {word}"));
    }

    private static string NotApplicable(int count) =>
        count == 0 ? "" : Number($" {count} {(count == 1 ? "does" : "do")} not apply to you and {(count == 1 ? "is" : "are")} left out.");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
