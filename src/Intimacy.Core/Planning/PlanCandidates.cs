using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Planning;

/// <summary>Which practices of a report could be steps of a plan, in the order of the report.</summary>
internal static class PlanCandidates
{
    /// <param name="recommendations">What the report suggests, best first.</param>
    /// <param name="keepGoing">What keeps things good, where nothing is suggested.</param>
    /// <param name="request">What there is time for.</param>
    /// <param name="allowsJoint">Whether steps that take two are in question.</param>
    public static List<PlanCandidate> Of(ImmutableArray<Recommendation> recommendations, ImmutableArray<PracticeSuggestion> keepGoing, PlanRequest request, bool allowsJoint)
    {
        var all = new List<PlanCandidate>();
        int value = 0;
        for (int i = recommendations.Length - 1; i >= 0; i--)
        {
            // What goes before something with a higher priority has a reason to: it counts at least as much.
            value = Math.Max(value, recommendations[i].Priority.Hundredths);
            all.InsertRange(0, Of(recommendations[i].Practices, i, value, request, allowsJoint));
        }

        return recommendations.IsEmpty ? [.. Of(keepGoing, 0, 1, request, allowsJoint).Select((c, i) => c with { Strategy = i })] : all;
    }

    private static IEnumerable<PlanCandidate> Of(ImmutableArray<PracticeSuggestion> practices, int strategy, int value, PlanRequest request, bool allowsJoint) =>
        FollowThrough.Ordered(practices.Where(p => IsPossible(p, request, allowsJoint)), request.Log).Select((p, rank) => new PlanCandidate(p, strategy, value, rank));

    /// <summary>What should be left out if a question turned out badly is no step that one is reminded of every week; nor is what takes a holiday.</summary>
    private static bool IsPossible(PracticeSuggestion suggestion, PlanRequest request, bool allowsJoint)
    {
        Practice practice = suggestion.Practice;
        return suggestion.Care is null
            && (allowsJoint || practice.With == Participation.Solo)
            && practice.Cadence.Period != CadencePeriod.Year
            && practice.Effort <= request.MostEffort
            && practice.Cost <= request.MostCost
            && (practice.Place == Place.Anywhere || request.Places.Contains(practice.Place))
            && !request.Without.Contains(practice.Id);
    }
}
