using System.Collections.Immutable;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>What the report is not, and when to look again.</summary>
internal static class ClosingPart
{
    private const string Heading = "What this is, and what it is not";

    /// <summary>That this is no test is said to everybody; the rest to those who read on.</summary>
    public static void Write(ReportContent content, OwnReport report)
    {
        ImmutableArray<string> notices = report.Notices;
        Section section = content.Section(Heading, new Line(notices[0]));
        foreach (string notice in notices.Skip(1))
            section.Add(new Line(notice) { IsForLongText = true });
    }

    public static string LookAgain(OwnReport report) => $"A good time to look again: {DateWords.Of(report.NextCheckIn)}.";
}
