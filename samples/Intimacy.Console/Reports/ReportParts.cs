using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>One partner's report, for that partner to read: first what is, then what could help, then how sure all of it is.</summary>
internal static class ReportParts
{
    /// <summary>How a report of one's own gets long.</summary>
    public static string AddFull => Local.Text("This is the short form. For all reasons and more ideas, add --full.");

    private static string Talk => Local.Text("You can talk to someone in private: a doctor, a counsellor or a helpline.");

    /// <param name="checkIn">The check-in.</param>
    /// <param name="report">Its report.</param>
    /// <param name="situationKnown">Whether the reader was asked for the situation or told it.</param>
    /// <param name="numbers">Whether figures are wanted.</param>
    /// <param name="all">How to get everything.</param>
    /// <param name="tried">What was done since the last check-in; null or empty where nothing is known of it.</param>
    public static ReportContent Of(CheckIn checkIn, OwnReport report, bool situationKnown, bool numbers, string all, IReadOnlyList<string>? tried = null)
    {
        var content = new ReportContent($"{PersonName.Of(report.Partner)}, {ReportWords.Date(report.Date)}", report.Checklist.Name, checkIn.Catalog.Culture)
        {
            Closing = Local.Format($"A good time to look again: {ReportWords.Date(report.NextCheckIn)}."),
            All = new Hint(all) { IsForShortText = true },
        };
        PicturePart.Write(content, report, Stretches.Of(checkIn.Catalog), numbers);
        ScoresPart.Write(content, report);
        if (report.Change is { } change)
            TimePart.Write(content, change, numbers);
        if (tried is { Count: > 0 })
            content.Section(TriedPart.Heading, new BulletList(tried));
        if (!report.Cautions.IsEmpty)
            content.Section(Local.Text("Before you read on"), new BulletList(report.Cautions.Select(c => c.Text)));
        RecommendationsPart.Write(content, checkIn, report, numbers);
        if (!report.Checklist.ScoresOnly)
            OutlookPart.Write(content, report);
        OpenPart.Write(content, report, situationKnown || report.Checklist.ScoresOnly ? [] : Situations(checkIn.Catalog));
        EvidencePart.Write(content, report);
        WriteNotices(content, report);
        content.Section(Local.Text("If something weighs on you"), new Line(Talk), new Hint(SupportWords.ForEverybody));
        return content;
    }

    /// <summary>That this is no test is said to everybody; the rest to those who read on.</summary>
    private static void WriteNotices(ReportContent content, OwnReport report)
    {
        Section section = content.Section(Local.Text("What this is, and what it is not"), new Line(report.Notices[0]));
        foreach (string notice in report.Notices.Skip(1))
            section.Add(new Line(notice) { IsForLongText = true });
    }

    /// <summary>Ideas that fit a loss or a new baby come only to those who know that they can be asked for.</summary>
    private static List<string> Situations(IntimacyCatalog catalog) => [.. catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id)];
}
