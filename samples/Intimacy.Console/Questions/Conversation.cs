using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Questions;

/// <summary>A whole check-in with a person: the welcome, the questions, the goodbye, the report if wanted.</summary>
internal sealed class Conversation(IntimacyAdvisor advisor, Draft draft, CheckInFile file, CommandLine commands, DateOnly today)
{
    private static string Yes => Local.Text("Yes, show it here.");
    private static string No => Local.Text("Not now.");

    public void Run(Dialogue dialogue)
    {
        var interview = new Interview(dialogue, draft, file);
        using var interruption = new Interruption(() => dialogue.CloseForGood(Stopped(dialogue)));
        Reply start = dialogue.Ask(new StartQuestion(draft, file, interview, commands).Ask(today, dialogue.HowTo));
        if (start.Option == StartQuestion.FromTheStart)
            interview.Reopen();
        if (start.Move == Move.Quit || !interview.Run())
        {
            dialogue.Close(Stopped(dialogue));
            return;
        }

        bool wanted = dialogue.Ask(ReportQuestion()).Option == 0;
        dialogue.Close(Finished(dialogue));
        if (wanted)
            PrintReport();
    }

    public Page Saved()
    {
        var page = new Page();
        page.Paragraph(Local.Format($"Your check-in is saved in {PlainText.Escape(file.Path)}"));
        Tell(page, Local.Text("Your report, whenever you like:"), commands.Report(draft.Situations));
        Tell(page, Local.Text("The same as a page for a browser:"), commands.Page(draft.Situations));
        Tell(page, Local.Text("What you chose to let your partner see, as a file to hand over:"), commands.Share);
        Tell(page, SupportWords.Page, SupportWords.Command);
        return page;
    }

    private static Question ReportQuestion() => new()
    {
        Title = Local.Text("Done, and saved"),
        Lead = [Local.Text("Thank you for taking this time."), SupportWords.ForEverybody],
        Text = Local.Text("Would you like to read your report now? It appears on this screen, so look first who else can see it."),
        Options = [Yes, No],
        Moves = [Move.Quit],
    };

    private Page Finished(Dialogue dialogue)
    {
        Page page = Saved();
        Tell(page, Local.Text("To look at your answers again, or to choose anew what may be shown:"), commands.CheckIn);
        if (dialogue.Remains is { } remains)
            page.Paragraph(remains);
        return page;
    }

    private Page Stopped(Dialogue dialogue)
    {
        var page = new Page();
        if (!file.IsThere)
        {
            page.Paragraph(Local.Text("Stopped. Nothing was saved."));
            return page;
        }

        page.Paragraph(draft.HasConfidential
            ? Local.Format($"Stopped. All answers so far are in {PlainText.Escape(file.Path)}, but for those that are never saved.")
            : Local.Format($"Stopped. All answers so far are in {PlainText.Escape(file.Path)}."));
        Tell(page, Local.Text("To go on:"), commands.CheckIn);
        if (file.IsUnfinished && draft.HasConfidential)
            page.Paragraph(Local.Text("Until you reach the end, the file shares nothing, and a report from it keeps to ideas for one person."));
        if (dialogue.Remains is { } remains)
            page.Paragraph(remains);
        return page;
    }

    private static void Tell(Page page, string what, string command)
    {
        page.Paragraph(what);
        page.Command(command);
    }

    private void PrintReport()
    {
        CheckIn checkIn = advisor.ReadCheckIn(new MemoryStream(draft.ToFileForTheScreen()));
        ReportOptions options = draft.Situations.Aggregate(ReportOptions.Default, (o, situation) => o.WithContext(situation.Id));
        ReportContent content = ReportParts.Of(checkIn, advisor.Report(checkIn, options), situationKnown: true, numbers: false, ReportParts.AddFull);
        Screen.Write("\n"u8);
        ReportPage.Of(content, isFull: false).Print();
    }
}
