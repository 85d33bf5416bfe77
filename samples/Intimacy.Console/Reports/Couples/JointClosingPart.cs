using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What the page rests on, and how to read it; what never counts has been said beside what looks good.</summary>
internal static class JointClosingPart
{
    public static void Write(Section part, JointReport report) =>
        part.AddSection("How to read this together").Add(new BulletList(report.Page.Notices.Where(n => n != report.Page.NeverCounts)));
}
