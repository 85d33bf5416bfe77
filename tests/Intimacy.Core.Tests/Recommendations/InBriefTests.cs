using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Why, in a sentence or two. Reasons and shares are made up here; the third of a priority is worked by hand.</summary>
public sealed class InBriefTests
{
    [Theory]
    [InlineData(60, 20, 20, "Late. Loud. Rest helps.")] // 20 of 60 are a third.
    [InlineData(60, 19, 11, "Late. Rest helps.")] // 19 are less.
    [InlineData(50, 50, 0, "Late. Loud. Rest helps.")]
    public void A_second_reason_is_named_from_a_third_of_the_priority_on(int priority, int second, int third, string expected)
    {
        MainReason[] reasons = [Reason("Late.", "Rest helps.", priority - second - third), Reason("Loud.", "Quiet helps.", second), Reason("Cold.", "Warmth helps.", third)];

        ReasonBuilder.InBrief([.. reasons], Points.FromHundredths(priority * 100)).Should().Be(expected);
    }

    [Fact]
    public void What_two_reasons_say_alike_is_said_once() =>
        ReasonBuilder.InBrief([Reason("Rest helps.", "Rest helps.", 30), Reason("Loud.", "Quiet helps.", 30)], Points.FromHundredths(60_00)).Should().Be("Rest helps. Loud.");

    private static MainReason Reason(string text, string rationale, int points) => new(text, rationale, Points.FromHundredths(points * 100));
}
