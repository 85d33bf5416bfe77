using System.Text;
using Intimacy.Console.Dialogues;
using Intimacy.Console.Html;
using Intimacy.Console.Questions;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;
using Intimacy.Web.Device;

namespace Intimacy.Web.Parts;

/// <summary>One person's own check-ins, on this device: answered, kept, reported.</summary>
internal sealed class OwnPart(Session session, Shelf shelf)
{
    private const int TopLevel = 2;

    internal Interview? Interview { get; private set; }

    public bool HasDraft => shelf.Content.Draft is not null;

    /// <summary>All finished check-ins, in the words of now; null where there is none that can be read.</summary>
    public CheckInHistory? History =>
        shelf.Content.History is { } json && CheckInHistoryJson.TryRead(Encoding.UTF8.GetBytes(json), session.Advisor.Catalog, out CheckInHistory? history, out _) ? history : null;

    public PracticeLog Log =>
        shelf.Content.Log is { } json && PracticeLogJson.TryRead(Encoding.UTF8.GetBytes(json), out PracticeLog? log, out _) ? log : PracticeLog.Empty;

    public Task BeginAsync(string partner, string checklist)
    {
        Take(new Draft(session.Advisor.StartCheckIn(partner, session.Today, checklist)));
        return KeepDraftAsync();
    }

    /// <summary>Goes on with what was begun, or with the last one that was finished.</summary>
    public bool TryGoOn()
    {
        if (shelf.Content.Draft is not { } json || !CheckInJson.TryRead(Encoding.UTF8.GetBytes(json), session.Advisor.Catalog, out CheckIn? begun, out _))
            return false;
        Take(new Draft(begun.ToBuilder()));
        return true;
    }

    /// <summary>Takes a reply, and keeps what may be kept at once.</summary>
    internal async Task ReplyAsync(Reply reply)
    {
        Interview interview = Interview!;
        interview.Take(reply);
        if (interview.IsFinished)
            await FinishAsync(interview.Draft);
        else
            await KeepDraftAsync();
    }

    /// <summary>
    /// The report, drawn. It is made from the check-in as it would be if nothing were shared, whatever was chosen: after a concern less is shared than was chosen, and a report
    /// that went by it would tell.
    /// </summary>
    public (OwnReport Report, IReadOnlyList<HtmlElement> Drawn) Report()
    {
        CheckInHistory history = History!;
        CheckIn mine = history.Latest.ToBuilder().WithSharing(SharingLevel.Nothing).Build();
        CheckInHistory past = history.CheckIns.Length > 1 ? CheckInHistory.Of(history.CheckIns.Where(c => c.Date != mine.Date).Append(mine)) : CheckInHistory.Of([mine]);
        OwnReport report = Compared(past) ?? session.Advisor.Report(mine, session.Options);
        ReportContent content = ReportParts.Of(mine, report, situationKnown: true, numbers: false, "", TriedPart.Of(mine, past, Log));
        return (report, [.. SectionElements.Of(content.Sections, TopLevel), .. content.Closing is { } closing ? [Element.Of("p", "quiet", closing)] : Array.Empty<HtmlElement>()]);
    }

    public WeeklyPlan Plan(int minutes, IEnumerable<FreeTime> times) =>
        session.Advisor.Plan(Report().Report, new PlanRequest { MinutesPerWeek = minutes, FreeTimes = [.. times], Log = Log });

    public Task NoteAsync(Practice practice, PracticeOutcome outcome) =>
        shelf.KeepAsync(shelf.Content with { Log = Encoding.UTF8.GetString(PracticeLogJson.Write(Log.With(practice, session.Today, outcome))) });

    /// <summary>Sets what the latest check-in lets the partner see.</summary>
    public Task ShareAsync(SharingLevel level)
    {
        CheckInHistory history = History!;
        return KeepAsync(history, history.Latest.ToBuilder().WithSharing(level).Build());
    }

    /// <summary>What is in memory alone.</summary>
    public void Forget() => Interview = null;

    /// <summary>The report of several check-ins; null where there is one alone, and where the clock of the device was set back, so that nobody knows in which order they came.</summary>
    private OwnReport? Compared(CheckInHistory past)
    {
        try
        {
            return past.CheckIns.Length > 1 ? session.Advisor.Report(past, session.Options) : null;
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }

    private void Take(Draft draft)
    {
        draft.Situations.AddRange(shelf.Content.Situations.Select(id => session.Advisor.Catalog.FindContext(id)).OfType<Context>().Where(c => c.Owner == ContextOwner.Couple));
        Interview = new Interview(draft);
    }

    private Task KeepDraftAsync() => shelf.KeepAsync(shelf.Content with
    {
        Draft = Encoding.UTF8.GetString(Interview!.Draft.ToFile(finished: false)),
        Situations = Situations(Interview.Draft),
    });

    private Task FinishAsync(Draft draft)
    {
        Interview = null;
        CheckInJson.TryRead(draft.ToFile(finished: true), session.Advisor.Catalog, out CheckIn? mine, out _);
        return KeepAsync(History, mine!, Situations(draft));
    }

    /// <summary>One a day: a later one takes the place of an earlier one of the same day.</summary>
    private Task KeepAsync(CheckInHistory? before, CheckIn mine, IReadOnlyList<string>? situations = null)
    {
        CheckInHistory history = CheckInHistory.Of([.. before?.CheckIns.Where(c => c.Date != mine.Date) ?? [], mine]);
        return shelf.KeepAsync(shelf.Content with
        {
            Draft = situations is null ? shelf.Content.Draft : null,
            History = Encoding.UTF8.GetString(CheckInHistoryJson.Write(history)),
            Situations = situations ?? shelf.Content.Situations,
        });
    }

    private static IReadOnlyList<string> Situations(Draft draft) => [.. draft.Situations.Select(s => s.Id)];
}
