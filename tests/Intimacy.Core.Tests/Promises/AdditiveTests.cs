using CsCheck;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Promise 2: a priority is the sum of its contributions, to the last hundredth.</summary>
public sealed class AdditiveTests
{
    [Fact]
    public void Contributions_add_up_to_the_priority() => Situations.BuiltIn.Sample(Check, iter: Situations.Cases);

    [Fact]
    public void Contributions_add_up_to_the_priority_on_random_catalogs() => Situations.Random.Sample(Check, iter: Situations.Cases);

    private static void Check(Situation situation)
    {
        foreach (Recommendation recommendation in situation.Report(situation.Slots).Recommendations)
        {
            recommendation.Reasons.Sum(r => r.Contribution.Value).Should().Be(recommendation.Priority.Value);
            recommendation.Reasons.All(r => r.Contribution.Hundredths > 0 && r.Level is > 0m and <= 1m).Should().BeTrue();
            recommendation.Reasons.Select(r => r.Contribution).Should().BeInDescendingOrder();
        }
    }
}
