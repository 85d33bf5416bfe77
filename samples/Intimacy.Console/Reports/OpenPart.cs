using System.Globalization;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>
/// How much is not known yet. Confidential questions are not counted: otherwise a look over the shoulder could tell that one of
/// them was declined.
/// </summary>
internal static class OpenPart
{
    private const string SoloUntilAsked = "All ideas here are such that one person can do them alone. For ideas for the two of you as well, add --for-two to the command.";

    public static void Write(ReportContent content, CheckIn checkIn, OwnReport report, bool situationKnown)
    {
        List<AnswerState> states = checkIn.Checklist.Signs.Where(s => !s.IsConfidential).Select(s => checkIn[s.Id].State).ToList();
        List<string> open = [];
        Add(open, states, AnswerState.Skipped, "skipped");
        Add(open, states, AnswerState.Declined, "declined");
        Add(open, states, AnswerState.NotAsked, "not asked");
        int total = states.Count(s => s is not (AnswerState.Answered or AnswerState.NotApplicable));
        string text = total == 0
            ? "Every question has been answered. Even so, answers on one day are a picture of that day."
            : Number($"{total} of {states.Count} questions {(total == 1 ? "is" : "are")} open ({string.Join(", ", open)}). The lighter part of each bar shows what they could change{Order(report)}. You are free to leave them open.");
        Section section = content.Section("What is not known yet", new Line(text + NotApplicable(states.Count(s => s == AnswerState.NotApplicable))));
        if (!situationKnown && Situations(checkIn) is { } situations)
            section.Add(new Line(situations));
        if (report.IsSoloUntilAsked)
            section.Add(new Line(SoloUntilAsked));
    }

    private static string Order(OwnReport report) =>
        report.Recommendations.Take(RecommendationsPart.Shown).Any(r => !r.IsSettled) ? ". They could also change which ideas come first" : "";

    /// <summary>Ideas that fit a loss or a new baby come only to those who know that they can be asked for.</summary>
    private static string? Situations(CheckIn checkIn)
    {
        List<string> known = [.. checkIn.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id)];
        return checkIn.Checklist.ScoresOnly || known.Count == 0
            ? null
            : $"If one of these is true for the two of you, the ideas change: {string.Join(", ", known)}. Add it to the command, as in --context {known[0]}.";
    }

    private static void Add(List<string> open, List<AnswerState> states, AnswerState state, string word)
    {
        int count = states.Count(s => s == state);
        if (count > 0)
            open.Add(Number($"{count} {word}"));
    }

    private static string NotApplicable(int count) => count == 0 ? "" : Number($" {count} {(count == 1 ? "does" : "do")} not apply to you and {(count == 1 ? "is" : "are")} left out.");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
