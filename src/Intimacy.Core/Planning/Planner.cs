using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Planning;

/// <summary>Makes a plan of what a report suggests.</summary>
internal static class Planner
{
    public static WeeklyPlan Plan(
        IntimacyCatalog catalog, ImmutableArray<Recommendation> recommendations, ImmutableArray<PracticeSuggestion> keepGoing, PlanRequest request, bool allowsJoint)
    {
        PlanTexts texts = catalog.Texts.Plan;
        PlanOptimizer.Choice choice = PlanOptimizer.Choose(PlanCandidates.Of(recommendations, keepGoing, request, allowsJoint), request);
        bool isAnythingSuggested = !recommendations.IsEmpty || !keepGoing.IsEmpty;
        return new WeeklyPlan
        {
            Steps = Steps(choice, request, texts),
            MinutesPerWeek = request.MinutesPerWeek,
            Served = recommendations.IsEmpty ? 0 : choice.Served / 400m,
            WhyNothingFits = choice.Steps.Length > 0 ? null : isAnythingSuggested ? texts.NothingFits : texts.NothingSuggested,
            Notices = [texts.Notice],
        };
    }

    private static ImmutableArray<PlanStep> Steps(PlanOptimizer.Choice choice, PlanRequest request, PlanTexts texts)
    {
        var steps = ImmutableArray.CreateBuilder<PlanStep>(choice.Steps.Length);
        var cues = new List<string>();
        for (int i = 0; i < choice.Steps.Length; i++)
        {
            PlanCandidate step = choice.Steps[i];
            PlannedTime[] when = choice.When[i];
            cues.Add(request.Cues.GetValueOrDefault(step.Practice.Id) ?? (when.Length > 0 ? texts.At(Times(when, texts)) : texts.CueOf(step.Practice, cues)));
            steps.Add(new PlanStep { Practice = step.Practice, Times = step.Times, When = [.. when], Cue = cues[i], Why = step.Suggestion.Text });
        }

        return steps.MoveToImmutable();
    }

    /// <summary>Each time once: "Monday and Thursday, 20:00" where all are at one time, and otherwise one after the other.</summary>
    private static string Times(PlannedTime[] when, PlanTexts texts)
    {
        string[] parts = [.. when.GroupBy(w => w.From).OrderBy(g => g.Key).Select(g => $"{texts.Days([.. g.Select(w => w.Day)])}, {g.Key.ToString("HH:mm", CultureInfo.InvariantCulture)}")];
        return string.Join("; ", parts);
    }
}
