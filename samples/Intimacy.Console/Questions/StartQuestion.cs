using System.Globalization;
using Intimacy.Console.Dialogues;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;

namespace Intimacy.Console.Questions;

/// <summary>What a person should know before the first answer.</summary>
internal static class StartQuestion
{
    public static Question Of(Draft draft, CheckInFile file, Interview interview, string howTo) => file.IsThere
        ? new()
        {
            Title = "Welcome back",
            Lead = [.. Again(draft, interview), Privacy(file), howTo],
            Options = ["Go on"],
            Current = 0,
            Moves = [Move.Quit],
        }
        : new()
        {
            Title = "A quiet look at how things are between you two",
            Lead = [Length(draft, interview), WhatItIs, Privacy(file), Freedom(draft), howTo],
            Options = ["Start"],
            Current = 0,
            Moves = [Move.Quit],
        };

    private const string WhatItIs =
        "It helps you see your own view and find small first steps. It is not a test or a diagnosis, and it cannot tell how things will go on between you.";

    private static string Length(Draft draft, Interview interview) => string.Create(
        CultureInfo.InvariantCulture,
        $"{draft.Checklist.Signs.Length} short questions, {Pace.Words(interview.Open)}. You answer for yourself. Nothing here is right or wrong.");

    private static string Privacy(CheckInFile file) =>
        $"Your answers stay on this device, in {PlainText.Escape(file.Path)}. The file is not locked with a password: whoever can open your files can read it. Choose a place where nobody reads along.";

    private static string Freedom(Draft draft) =>
        "You may pass over any question. Each answer is saved at once, so you can stop at any time and go on later."
        + (draft.HasConfidential ? " A few answers are never saved; those questions say so." : "");

    private static IEnumerable<string> Again(Draft draft, Interview interview)
    {
        int saved = draft.Checklist.Signs.Count(s => !s.IsConfidential && draft.StateOf(s) != Core.CheckIns.AnswerState.NotAsked);
        int confidential = draft.Checklist.Signs.Count(s => s.IsConfidential);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"You began on {DateWords.Of(draft.Date)}. Answered so far: {saved} of {draft.Checklist.Signs.Length} questions. The rest takes {Pace.Words(interview.Open)}.");
        if (confidential > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{confidential} of the questions are asked every time, because their answers are never saved.");
        if (draft.Wording != draft.Catalog.WordingHash)
            yield return "Some words have changed since you began. What you answered stays as it is.";
    }
}
