using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Core.Planning;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Plans;

/// <summary>A plan as text: each step with its if-then, when it is, and how it begins.</summary>
internal static class PlanPage
{
    public static Page Of(WeeklyPlan plan)
    {
        var page = new Page();
        page.Title(Local.Format($"A week: {plan.Minutes} of {plan.MinutesPerWeek} minutes"));
        foreach (PlanStep step in plan.Steps)
            page.Section(step.Practice.Title, [.. Lines(step)]);
        if (plan.WhyNothingFits is { } why)
            page.Paragraph(why);
        foreach (string notice in plan.Notices)
            page.Paragraph(notice, Look.Quiet);
        return page;
    }

    private static IEnumerable<IRenderable> Lines(PlanStep step)
    {
        yield return Page.Inline(Local.Format($"{step.Cue}, I do this: {step.Response}."), Look.Strong);
        yield return Page.Inline($"{char.ToUpperInvariant(step.Practice.Takes[0])}{step.Practice.Takes[1..]}.", Look.Quiet);
        yield return Page.Inline(step.Practice.FirstTime);
        yield return Page.Inline(Local.Format($"Why: {step.Why}"));
    }
}
