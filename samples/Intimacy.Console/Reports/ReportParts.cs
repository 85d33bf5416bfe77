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
    public const string AddFull = "This is the short form. For all reasons and more ideas, add --full.";

    /// <param name="checkIn">The check-in.</param>
    /// <param name="report">Its report.</param>
    /// <param name="situationKnown">Whether the reader was asked for the situation or told it.</param>
    /// <param name="numbers">Whether figures are wanted.</param>
    /// <param name="all">How to get everything.</param>
    public static ReportContent Of(CheckIn checkIn, OwnReport report, bool situationKnown, bool numbers, string all)
    {
        var content = new ReportContent($"{PersonName.Of(report.Partner)}, {DateWords.Of(report.Date)}", report.Checklist.Name, checkIn.Catalog.Culture)
        {
            Closing = ClosingPart.LookAgain(report),
            All = new Hint(all) { IsForShortText = true },
        };
        PatternPart.Write(content, report);
        StrengthsPart.Write(content, report);
        ScoresPart.Write(content, report, StretchesOf.Areas(checkIn.Catalog), numbers);
        CautionsPart.Write(content, report);
        RecommendationsPart.Write(content, checkIn, report, numbers);
        if (!report.Checklist.ScoresOnly)
            OutlookPart.Write(content, report);
        OpenPart.Write(content, report, situationKnown || report.Checklist.ScoresOnly ? [] : Situations(checkIn.Catalog));
        EvidencePart.Write(content, report);
        ClosingPart.Write(content, report);
        SupportPart.Write(content);
        return content;
    }

    /// <summary>Ideas that fit a loss or a new baby come only to those who know that they can be asked for.</summary>
    private static List<string> Situations(IntimacyCatalog catalog) => [.. catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id)];
}
