using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;
using static System.FormattableString;

namespace Newcomer;

/// <summary>The code of docs/plan.md.</summary>
internal static class PlanSnippets
{
    public static void PlanWeek(TextWriter Console) => Show(Console, out _, out _, out _);

    public static void PlanLog(TextWriter Console)
    {
        Show(TextWriter.Null, out IntimacyAdvisor advisor, out OwnReport report, out WeeklyPlan plan);

        // begin plan-log
        PracticeLog log = PracticeLog.Empty
            .With(plan.Steps[0].Practice, new DateOnly(2026, 11, 7), PracticeOutcome.Done)
            .With(plan.Steps[1].Practice, new DateOnly(2026, 11, 8), PracticeOutcome.NotForUs);

        WeeklyPlan next = advisor.Plan(report, new PlanRequest { MinutesPerWeek = 90, Log = log });
        foreach (PlanStep step in next.Steps)
            Console.WriteLine($"{step.Cue}: {step.Response}.");
        // end plan-log
    }

    private static void Show(TextWriter Console, out IntimacyAdvisor advisorOut, out OwnReport reportOut, out WeeklyPlan planOut)
    {
        // begin plan-week
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.NoTimeTogether, 3).Answer(SignIds.MakingTime, 1).Answer(SignIds.MeaningfulConversations, 1).Answer(SignIds.DeviceInterruptions, 3)
            .Build();
        OwnReport report = advisor.Report(mine);

        WeeklyPlan plan = advisor.Plan(report, new PlanRequest
        {
            MinutesPerWeek = 90,
            FreeTimes = [new FreeTime(DayOfWeek.Saturday, new TimeOnly(10, 0), new TimeOnly(11, 0)), new FreeTime(DayOfWeek.Tuesday, new TimeOnly(20, 0), new TimeOnly(20, 30))],
        });

        foreach (PlanStep step in plan.Steps)
            Console.WriteLine($"{step.Cue}: {step.Response}. ({step.MinutesPerWeek} minutes. {step.Why})");
        Console.WriteLine(Invariant($"{plan.Minutes} of {plan.MinutesPerWeek} minutes, served: {plan.Served}"));
        // end plan-week
        (advisorOut, reportOut, planOut) = (advisor, report, plan);
    }
}
