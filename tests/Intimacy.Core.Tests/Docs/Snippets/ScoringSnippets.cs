using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Scoring;

namespace Newcomer;

internal static class ScoringSnippets
{
    public static void WorkedScores(TextWriter Console)
    {
        // begin worked-scores
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckInBuilder answers = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1), ChecklistIds.Article)
            .Answer(SignIds.Curiosity, 3)
            .Answer(SignIds.TalkingOverTheDay, 2)
            .Answer(SignIds.MeaningfulConversations, 1)
            .Answer(SignIds.TryingEachOthersIdeas, 3)
            .Skip(SignIds.EmpathyAndValidation)
            .Answer(SignIds.MakingTime, 2)
            .Answer(SignIds.LackOfSupport, 1)
            .Answer(SignIds.LeavingThingsUnsaid, 2)
            .Answer(SignIds.FrequentConflict, 1)
            .MarkNotApplicable(SignIds.LittleAffection)
            .Answer(SignIds.LackOfEmpathy, 1)
            .Answer(SignIds.Disconnection, 1)
            .Answer(SignIds.Distancing, 0)
            .Answer(SignIds.Loneliness, 2)
            .Answer(SignIds.FearOfRejection, 1);

        Scores scores = advisor.Score(answers.Build());
        Show("presence", scores.PresenceOfIntimacy);
        Show("absence", scores.AbsenceOfIntimacy);
        foreach (DimensionScore dimension in scores.Dimensions)
            Show(dimension.Dimension.Id, dimension.Score);
        Console.WriteLine($"{scores.Pattern.Id}, could be: {string.Join(", ", scores.PossiblePatterns.Select(p => p.Id))}");

        void Show(string name, Score s) =>
            Console.WriteLine($"{name}: {(s.Estimate is { } e ? e.ToString() : "no estimate")} [{s.Interval.Low}..{s.Interval.High}], {s.Coverage} % covered");
        // end worked-scores
    }

    public static void CloseCall(TextWriter Console)
    {
        // begin close-call
        CheckIn calm = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1), ChecklistIds.Article)
            .Answer(SignIds.Curiosity, 2)
            .Answer(SignIds.TalkingOverTheDay, 2)
            .Answer(SignIds.MeaningfulConversations, 1)
            .Answer(SignIds.TryingEachOthersIdeas, 3)
            .Answer(SignIds.EmpathyAndValidation, 2)
            .Answer(SignIds.MakingTime, 3)
            .Answer(SignIds.Loneliness, 1)
            .Answer(SignIds.Disconnection, 0)
            .Answer(SignIds.Distancing, 0)
            .Answer(SignIds.LackOfSupport, 0)
            .Answer(SignIds.LackOfEmpathy, 1)
            .MarkNotApplicable(SignIds.LittleAffection)
            .MarkNotApplicable(SignIds.FearOfRejection)
            .Answer(SignIds.FrequentConflict, 1)
            .Answer(SignIds.LeavingThingsUnsaid, 1)
            .Build();

        Scores scores = IntimacyAdvisor.Default.Score(calm);
        Console.WriteLine($"presence {scores.PresenceOfIntimacy.Estimate}, absence {scores.AbsenceOfIntimacy.Estimate}");
        Console.WriteLine($"{scores.Pattern.Id}, close call: {(scores.IsCloseCall ? "yes" : "no")}");
        // end close-call
    }
}
