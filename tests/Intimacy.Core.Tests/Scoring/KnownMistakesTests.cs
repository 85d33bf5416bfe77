using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Scoring;

/// <summary>Mistakes that are common in software of this kind.</summary>
public sealed class KnownMistakesTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void No_data_does_not_count_as_half()
    {
        Scores scores = Advisor.Score(Advisor.Start(checklist: ChecklistIds.Full).Build());

        scores.PresenceOfIntimacy.Estimate.Should().BeNull();
        scores.Dimensions.Should().OnlyContain(d => d.Score.Estimate == null && d.Score.Interval.Low.Value == 0m && d.Score.Interval.High.Value == 100m);
        scores.Pattern.Id.Should().Be("undetermined");
    }

    [Fact]
    public void The_worst_answer_everywhere_scores_nothing_and_the_best_scores_all()
    {
        Scores worst = Advisor.Score(Everywhere(best: false));
        Scores best = Advisor.Score(Everywhere(best: true));

        (worst.PresenceOfIntimacy.Estimate!.Value.Value, worst.AbsenceOfIntimacy.Estimate!.Value.Value).Should().Be((0m, 100m));
        (best.PresenceOfIntimacy.Estimate!.Value.Value, best.AbsenceOfIntimacy.Estimate!.Value.Value).Should().Be((100m, 0m));
        worst.Dimensions.Should().OnlyContain(d => d.Score.Estimate!.Value.Value == 0m);
        best.Dimensions.Should().OnlyContain(d => d.Score.Estimate!.Value.Value == 100m);
    }

    [Fact]
    public void Prorating_never_leaves_the_scale()
    {
        CheckInBuilder builder = Advisor.Start(checklist: ChecklistIds.Full);
        foreach (Sign sign in Advisor.Catalog.Signs.Where(s => s.Index == IndexKind.Absence).Take(7))
            builder.Answer(sign.Id, 4);

        Advisor.Score(builder.Build()).AbsenceOfIntimacy.Estimate!.Value.Value.Should().Be(100m);
    }

    [Fact]
    public void A_heavier_sign_raises_the_maximum_with_it()
    {
        // Togetherness on the full list weighs 2, 1, 2 and 1; with all at their best it is 100 and not more.
        Advisor.Score(Everywhere(best: true)).Dimensions.Single(d => d.Dimension.Id == "togetherness").Score.Interval.High.Value.Should().Be(100m);
    }

    [Fact]
    public void There_is_no_overall_score() =>
        typeof(Scores).GetProperties().Select(p => p.Name).Should().BeEquivalentTo(
            nameof(Scores.PresenceOfIntimacy), nameof(Scores.AbsenceOfIntimacy), nameof(Scores.Dimensions), nameof(Scores.Pattern),
            nameof(Scores.PossiblePatterns), nameof(Scores.IsCloseCall), nameof(Scores.Signs), nameof(Scores.Flags));

    private static CheckIn Everywhere(bool best)
    {
        CheckInBuilder builder = Advisor.Start(checklist: ChecklistIds.Full);
        foreach (Sign sign in Advisor.Catalog.Signs.Where(s => !s.IsConfidential))
            builder.Answer(sign.Id, best == (sign.Polarity == SignPolarity.Positive) ? 4 : 0);
        return builder.Build();
    }
}
