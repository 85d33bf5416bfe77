using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>One partner's report, for that partner to read: first what is, then what could help, then how sure all of it is.</summary>
internal static class ReportParts
{
    /// <param name="checkIn">The check-in.</param>
    /// <param name="report">Its report.</param>
    /// <param name="situationKnown">Whether the reader was asked for the situation or told it.</param>
    /// <param name="numbers">Whether figures are wanted.</param>
    public static ReportContent Of(CheckIn checkIn, OwnReport report, bool situationKnown, bool numbers)
    {
        var content = new ReportContent($"{checkIn.Partner}, {DateWords.Of(checkIn.Date)}", checkIn.Checklist.Name, checkIn.Catalog.Culture)
        {
            Closing = ClosingPart.LookAgain(report),
        };
        PatternPart.Write(content, report);
        StrengthsPart.Write(content, report);
        ScoresPart.Write(content, report, numbers);
        CautionsPart.Write(content, report);
        RecommendationsPart.Write(content, checkIn, report, numbers);
        if (!checkIn.Checklist.ScoresOnly)
            OutlookPart.Write(content, report, checkIn.Catalog.Settings.RecommendFrom);
        OpenPart.Write(content, checkIn, report, situationKnown);
        EvidencePart.Write(content, report);
        ClosingPart.Write(content, report);
        SupportPart.Write(content);
        return content;
    }
}
