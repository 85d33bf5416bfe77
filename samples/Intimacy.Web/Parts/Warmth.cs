using Intimacy.Console.Dialogues;
using Intimacy.Console.Html;
using Intimacy.Console.Questions;
using Intimacy.Console.Reports;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Web.Parts;

/// <summary>
/// Whatever runs for the first time in a browser takes long. So a report is made and thrown away while somebody reads the first page, in pieces between which the page
/// answers.
/// </summary>
internal static class Warmth
{
    private const int TopLevel = 2;

    public static async Task RunAsync(IntimacyAdvisor advisor, DateOnly today)
    {
        await Task.Delay(100);
        var draft = new Draft(advisor.StartCheckIn("-", today));
        var interview = new Interview(draft);
        interview.Take(Reply.Chosen(0));
        CheckInJson.TryRead(draft.ToFileForTheScreen(), advisor.Catalog, out CheckIn? checkIn, out _);
        await Task.Delay(1);
        foreach (var sign in draft.Checklist.Signs.Where((_, place) => place % 2 == 0))
            draft.Keep(sign, Reply.Chosen(sign.Scale.Options.Length - 1));
        checkIn = advisor.ReadCheckIn(new MemoryStream(draft.ToFileForTheScreen()));
        _ = advisor.Score(checkIn);
        await Task.Delay(1);
        OwnReport report = advisor.Report(checkIn);
        _ = report.Areas;
        _ = report.Recommendations;
        await Task.Delay(1);
        var content = ReportParts.Of(checkIn, report, situationKnown: true, numbers: false, "");
        await Task.Delay(1);
        _ = SectionElements.Of(content.Sections, TopLevel).ToList();
        _ = CheckInHistoryJson.Write(CheckInHistory.Of([checkIn]));
    }
}
