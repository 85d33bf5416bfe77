using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>How much is not known yet, and what else could be told.</summary>
internal static class OpenPart
{
    private static string SoloUntilAsked => Local.Text("All ideas here are such that one person can do them alone.");
    private static string ForTwo => Local.Text("For ideas for the two of you as well, add --for-two to the command.");

    /// <param name="content">What the report says.</param>
    /// <param name="report">The report.</param>
    /// <param name="situations">The ids of what both partners could add; empty where they were asked, or where it changes nothing.</param>
    public static void Write(ReportContent content, OwnReport report, IReadOnlyList<string> situations)
    {
        OpenQuestions open = report.OpenQuestions;
        Section section = content.Section(Local.Text("What is not known yet"), new Line(Count(open, report) + NotApplicable(open.NotApplicable)));
        if (open.Open > 0)
            section.Add(new Line(Local.Format($"These are open: {Kinds(open)}.")) { IsForLongText = true });
        bool hasIdeas = !report.Recommendations.IsEmpty || !report.KeepGoing.IsEmpty;
        if (hasIdeas && situations.Count > 0)
            section.Add(new Hint(Local.Format($"Is one of these so for the two of you? Add it with --context, and the ideas change: {string.Join(", ", situations)}.")));
        if (hasIdeas && report.IsSoloUntilAsked)
            section.Add(new Line(SoloUntilAsked), new Hint(ForTwo));
    }

    private static string Count(OpenQuestions open, OwnReport report)
    {
        if (open.Open == 0)
            return Local.Text("Every question has been answered. Even so, answers on one day are a picture of that day.");
        string count = open.Open == 1
            ? Local.Format($"{open.Open} of {open.Questions} questions is open.")
            : Local.Format($"{open.Open} of {open.Questions} questions are open.");
        string order = report.Recommendations.Take(RecommendationsPart.Shown).Any(r => !r.IsSettled)
            ? $" {Local.Text("They could also change which idea comes first.")}"
            : "";
        return $"{count} {Local.Text("Above, each area shows how far they could move it.")}{order} {Local.Text("You may leave them open.")}";
    }

    private static string Kinds(OpenQuestions open)
    {
        List<string> kinds = [];
        Add(kinds, open.Skipped, Local.Format($"{open.Skipped} skipped"));
        Add(kinds, open.Declined, Local.Format($"{open.Declined} declined"));
        Add(kinds, open.NotAsked, Local.Format($"{open.NotAsked} not asked"));
        return ReportWords.And(kinds);
    }

    private static void Add(List<string> kinds, int count, string words)
    {
        if (count > 0)
            kinds.Add(words);
    }

    private static string NotApplicable(int count) => count switch
    {
        0 => "",
        1 => $" {Local.Format($"{count} does not apply to you and is left out.")}",
        _ => $" {Local.Format($"{count} do not apply to you and are left out.")}",
    };
}
