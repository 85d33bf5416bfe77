using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What the page rests on, and how to read it; what never counts has been said where the first calm words are.</summary>
internal static class JointClosingPart
{
    public static void Write(Section part, JointReport report)
    {
        Section section = part.AddSection("How to read this together");
        foreach (string notice in report.Page.Notices.Where(n => n != report.Page.NeverCounts))
            section.Add(new Line(notice) { IsForLongText = !report.Page.ShortNotices.Contains(notice) });
        if (report.Recommendations.Any(r => r.High > r.Low))
            section.Add(new Line("The lighter part of a bar stands for what was not shared or not answered.") { IsForLongText = true });
    }
}
