using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What to keep in mind about the two sets of answers.</summary>
internal static class JointCautionsPart
{
    public static void Write(Section part, JointReport report)
    {
        if (!report.Cautions.IsEmpty)
            part.AddSection("Before the two of you read on").Add(new BulletList(report.Cautions.Select(c => c.Text)));
    }
}
