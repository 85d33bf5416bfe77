using CsCheck;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Promise 1: what the open questions turn out to be stays inside what was reported.</summary>
public sealed class SoundTests
{
    [Fact]
    public void Every_completion_stays_inside_the_reported_intervals() => Situations.BuiltIn.Sample(CheckCompletion, iter: Situations.Cases);

    [Fact]
    public void Every_completion_stays_inside_the_reported_intervals_on_random_catalogs() => Situations.Random.Sample(CheckCompletion, iter: Situations.Cases);

    [Fact]
    public void Each_further_answer_narrows_the_intervals() => Situations.BuiltIn.Sample(CheckNarrowing, iter: Situations.Cases);

    [Fact]
    public void Each_further_answer_narrows_the_intervals_on_random_catalogs() => Situations.Random.Sample(CheckNarrowing, iter: Situations.Cases);

    [Fact]
    public void A_settled_place_is_kept_by_every_completion() => Situations.BuiltIn.Sample(CheckSettled, iter: Situations.Cases);

    [Fact]
    public void A_settled_place_is_kept_by_every_completion_on_random_catalogs() => Situations.Random.Sample(CheckSettled, iter: Situations.Cases);

    [Fact]
    public void Skipping_never_scores_better_than_the_best_answer() => Situations.BuiltIn.Sample(CheckSkipping, iter: Situations.Cases);

    [Fact]
    public void Skipping_never_scores_better_than_the_best_answer_on_random_catalogs() => Situations.Random.Sample(CheckSkipping, iter: Situations.Cases);

    private static void CheckCompletion(Situation situation)
    {
        OwnReport before = situation.Report(situation.Slots);
        OwnReport after = situation.Report(situation.Completed());

        foreach ((Score open, Score done) in Pairs(before.Scores, after.Scores))
        {
            if (open.Estimate is { } estimate)
                IsInside(estimate, open.Interval.Low, open.Interval.High);
            if (done.SignsInScope == 0)
                continue;
            done.Interval.Low.Should().Be(done.Interval.High, "a completed score has no interval left");
            IsInside(done.Interval.Low, open.Interval.Low, open.Interval.High);
        }

        Dictionary<string, Outcome> earlier = Outcome.Of(before);
        foreach (Outcome outcome in earlier.Values)
        {
            if (outcome.Point is { } point)
                IsInside(point, outcome.Low, outcome.High);
        }

        foreach ((string strategy, Outcome outcome) in Outcome.Of(after))
            IsInside(outcome.Point!.Value, earlier[strategy].Low, earlier[strategy].High);
        before.Scores.PossiblePatterns.Select(p => p.Id).Should().Contain(after.Scores.Pattern.Id);
    }

    private static void CheckNarrowing(Situation situation)
    {
        OwnReport before = situation.Report(situation.Slots);
        OwnReport after = situation.Report(situation.HalfCompleted());

        foreach ((Score open, Score narrower) in Pairs(before.Scores, after.Scores))
        {
            if (narrower.SignsInScope > 0)
                (open.Interval.Low <= narrower.Interval.Low && narrower.Interval.High <= open.Interval.High).Should().BeTrue();
        }

        Dictionary<string, Outcome> earlier = Outcome.Of(before);
        foreach ((string strategy, Outcome outcome) in Outcome.Of(after))
            (earlier[strategy].Low <= outcome.Low && outcome.High <= earlier[strategy].High).Should().BeTrue();
        after.Scores.PossiblePatterns.Select(p => p.Id).Should().BeSubsetOf(before.Scores.PossiblePatterns.Select(p => p.Id));
    }

    private static void CheckSettled(Situation situation)
    {
        OwnReport before = situation.Report(situation.Slots);
        string[] after = [.. situation.Report(situation.Completed()).Recommendations.Select(r => r.Strategy.Id)];

        for (int place = 0; place < before.Recommendations.Length; place++)
        {
            if (before.Recommendations[place].IsSettled)
                Array.IndexOf(after, before.Recommendations[place].Strategy.Id).Should().Be(place);
        }
    }

    private static void CheckSkipping(Situation situation)
    {
        OwnReport skipped = situation.Report(situation.Slots);
        OwnReport best = situation.Report([.. situation.Slots.Select((slot, i) => situation.IsOpen(i) ? situation.Extreme(i, best: true) : slot)]);

        NotBetter(best.Scores.PresenceOfIntimacy.Estimate, skipped.Scores.PresenceOfIntimacy.Estimate);
        NotBetter(skipped.Scores.AbsenceOfIntimacy.Estimate, best.Scores.AbsenceOfIntimacy.Estimate);
        for (int d = 0; d < best.Scores.Dimensions.Length; d++)
            NotBetter(best.Scores.Dimensions[d].Score.Estimate, skipped.Scores.Dimensions[d].Score.Estimate);
        Dictionary<string, Outcome> answered = Outcome.Of(best);
        foreach ((string strategy, Outcome outcome) in Outcome.Of(skipped))
            NotBetter(outcome.Point, answered[strategy].Point);
    }

    private static void NotBetter(Points? larger, Points? smaller)
    {
        if (larger is { } l && smaller is { } s)
            (l >= s).Should().BeTrue();
    }

    private static void IsInside(Points value, Points low, Points high) =>
        (low <= value && value <= high).Should().BeTrue("{0} lies between {1} and {2}", value, low, high);

    private static IEnumerable<(Score Open, Score Done)> Pairs(Scores before, Scores after) =>
    [
        (before.PresenceOfIntimacy, after.PresenceOfIntimacy),
        (before.AbsenceOfIntimacy, after.AbsenceOfIntimacy),
        .. before.Dimensions.Zip(after.Dimensions, (b, a) => (b.Score, a.Score)),
    ];
}
