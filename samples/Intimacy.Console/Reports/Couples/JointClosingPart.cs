using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What the page rests on, and how to read it; what never counts, and what each can do, has been said before.</summary>
internal static class JointClosingPart
{
    /// <param name="part">Where to write.</param>
    /// <param name="report">The joint report.</param>
    /// <param name="isQuickLook">Whether the checklist asks too little for advice.</param>
    public static void Write(Section part, JointReport report, bool isQuickLook)
    {
        Section section = part.AddSection("How to read this together");
        foreach (string notice in report.Page.Notices.Where(n => n != report.Page.NeverCounts && n != report.Page.OwnPart))
            section.Add(new Line(notice) { IsForLongText = !report.Page.ShortNotices.Contains(notice) });
        if (!isQuickLook && !report.NotAssessed.IsEmpty)
            section.Add(new Line($"What was shared does not tell about: {string.Join("; ", report.NotAssessed.Select(s => s.Title))}."));
        if (report.Recommendations.Any(r => r.Interval.High > r.Interval.Low))
            section.Add(new Line("The lighter part of a bar stands for what was not shared or not answered.") { IsForLongText = true });
    }
}
