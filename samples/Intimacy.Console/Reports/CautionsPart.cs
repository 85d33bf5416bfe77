using Intimacy.Console.Reports.Content;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>What to keep in mind about the answers themselves.</summary>
internal static class CautionsPart
{
    public static void Write(ReportContent content, OwnReport report)
    {
        if (!report.Cautions.IsEmpty)
            content.Section("Before you read on", new BulletList(report.Cautions.Select(c => c.Text)));
    }
}
