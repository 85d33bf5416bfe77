using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Questions;

/// <summary>What a person should know before the first answer.</summary>
internal sealed class StartQuestion(Draft draft, CheckInFile file, Interview interview, CommandLine commands)
{
    /// <summary>The option to go through everything again; there is none in a first run.</summary>
    public const int FromTheStart = 1;

    private static string NotATest => Local.Text("It is not a test or a diagnosis, and it cannot tell how things will go on between you.");

    /// <param name="today">The day of this run, which may lie long after the first.</param>
    /// <param name="howTo">How to answer here.</param>
    public Question Ask(DateOnly today, string howTo) => file.IsThere
        ? new()
        {
            Title = Local.Format($"Welcome back, {draft.Partner}"),
            Lead = [.. Again(today), Privacy, howTo],
            Options = [draft.IsComplete ? Local.Text("Go on with what is asked every time") : Local.Text("Go on where you stopped"), Local.Text("Go through all questions again")],
            Current = 0,
            Moves = [Move.Quit],
        }
        : new()
        {
            Title = Local.Text("A quiet look at how things are between you two"),
            Lead = [Length, WhatItIs, Privacy, Freedom, howTo],
            Options = [Local.Text("Start")],
            Current = 0,
            Moves = [Move.Quit],
        };

    private string Length =>
        Local.Format($"{draft.Checklist.Signs.Length} short questions and a few choices, {Pace.Words(interview.Open)}. You answer for yourself. Nothing here is right or wrong.");

    private string WhatItIs => draft.Checklist.ScoresOnly
        ? $"{Local.Text("It helps you see your own view. It brings no ideas; a longer list does.")} {NotATest}"
        : $"{Local.Text("It helps you see your own view and find small first steps.")} {NotATest}";

    private string Privacy => string.Join(
        ' ',
        Local.Format($"Your answers stay on this device, in {PlainText.Escape(file.Path)}."),
        Local.Text("The file is not locked with a password: whoever can open your files can read it. Choose a place where nobody reads along."));

    private string Freedom =>
        Local.Text("You may pass over any question. Each answer is saved at once, so you can stop at any time and go on later.")
        + (draft.HasConfidential ? $" {Local.Text("A few answers are never saved; those questions say so.")}" : "");

    private IEnumerable<string> Again(DateOnly today)
    {
        int saved = draft.Checklist.Signs.Count(s => !s.IsConfidential && draft.StateOf(s) != AnswerState.NotAsked);
        int confidential = draft.Checklist.Signs.Count(s => s.IsConfidential);
        yield return Local.Format($"This file holds the answers of {draft.Partner}. Somebody else begins a file of his or her own: intimacy check-in --partner LABEL");
        yield return Local.Format($"You began on {ReportWords.Date(draft.Date)}. Answered so far: {saved} of {draft.Checklist.Signs.Length} questions. The rest takes {Pace.Words(interview.Open)}.");
        if (today.DayNumber - draft.Date.DayNumber >= draft.Catalog.Settings.NextCheckInDays)
            yield return Local.Format($"That is some time ago. To look anew, begin another file: {commands.Another(null)}");
        if (confidential > 0)
            yield return string.Join(
                ' ',
                Local.Format($"{confidential} of the questions are asked every time, because their answers are never saved."),
                Local.Text("From your first answer until you reach the end, the file shares nothing."));
        if (draft.Wording != draft.Catalog.WordingHash)
            yield return Local.Text("Some words have changed since you began. What you answered stays as it is.");
    }
}
