using Intimacy.Console.Reports.Content;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>What the report is not, and when to look again.</summary>
internal static class ClosingPart
{
    public static void Write(ReportContent content, OwnReport report) =>
        content.Section("What this is, and what it is not", new BulletList(report.Notices));

    public static string LookAgain(OwnReport report) => $"A good time to look again: {DateWords.Of(report.NextCheckIn)}.";
}
