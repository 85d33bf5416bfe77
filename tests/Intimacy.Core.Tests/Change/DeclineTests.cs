using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Change;

/// <summary>What a measured decline does to a report, and that nothing else of a history does anything.</summary>
public sealed class DeclineTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void A_measured_decline_moves_help_up_and_says_so_by_itself()
    {
        CheckInHistory history = Months.Of(0, 2, 3, 5, 6, 8, 9);
        OwnReport alone = Advisor.Report(history.Latest);
        OwnReport report = Advisor.Report(history);

        alone.Recommendations.Should().NotContain(r => r.Strategy.Id == StrategyIds.GetHelp);
        Recommendation help = report.Recommendations[0];
        help.Strategy.Id.Should().Be(StrategyIds.GetHelp);
        help.Reasons.Should().ContainSingle().Which.Signal.ToString().Should().Be("trend:presence");
        help.Reasons[0].Text.Should().Be("Over your check-ins, good moments have become fewer.");
        help.Reasons.Sum(r => r.Contribution.Hundredths).Should().Be(help.Priority.Hundredths);
    }

    /// <summary>A quarter of the scale in full: 100 of 200 parts. Half of that: a quarter.</summary>
    [Theory]
    [InlineData(new[] { 0, 2, 3, 5, 6, 8, 9 }, 50.00)]
    [InlineData(new[] { 0, 1, 2, 2, 3, 4, 4 }, 25.00)]
    public void Help_goes_by_how_far_it_went_down(int[] steps, double priority)
    {
        CheckInHistory history = Months.Of(steps);
        decimal moved = Advisor.Compare(history).PresenceOfIntimacy.Moved!.Value;

        decimal severity = Math.Min(1m, -moved / 25m);
        Recommendation help = Advisor.Report(history).Recommendations.Single(r => r.Strategy.Id == StrategyIds.GetHelp);
        help.Priority.Value.Should().BeApproximately(50m * severity, 0.02m).And.BeApproximately((decimal)priority, 4m);
    }

    [Fact]
    public void Felt_and_measured_are_two_reasons_and_where_they_disagree_that_is_said()
    {
        CheckInHistory falling = Months.Of(0, 2, 3, 5, 6, 8, 9);
        CheckInHistory feltToo = Months.Of(0, 2, 3, 5, 6, 8).With(Months.CheckIn(6, 9).Answer(SignIds.GettingWorse, 4).Build());
        CheckInHistory feltAlone = Months.Of(0, 1, 0, 1, 0, 1).With(Months.CheckIn(6, 0).Answer(SignIds.GettingWorse, 3).Build());
        CheckInHistory untold = Months.Of(0, 2, 3, 5, 6, 8).With(Months.CheckIn(6, 9).Skip(SignIds.GettingWorse).Build());

        Advisor.Compare(falling).Disagreement.Should().StartWith("Your answers have slipped");
        Advisor.Compare(feltToo).Disagreement.Should().BeNull();
        Advisor.Compare(feltAlone).Disagreement.Should().StartWith("You say that things have got worse");
        Advisor.Compare(untold).Disagreement.Should().BeNull();
        Advisor.Compare(Months.Of(0, 0)).Disagreement.Should().BeNull();
        Advisor.Report(feltToo).Recommendations[0].Reasons.Select(r => r.Signal.ToString()).Should().Contain(["trend:presence", "sign:getting-worse"]);
    }

    [Fact]
    public void Without_a_measured_decline_the_report_is_that_of_the_check_in()
    {
        foreach (CheckInHistory history in new[] { Months.Of(0), Months.Of(9, 8, 6, 5, 3, 2, 0), Months.Of(3, 3, 3, 3, 3, 3, 3), Months.Of(9, 3) })
        {
            var with = System.Text.Json.Nodes.JsonNode.Parse(ReportJson.Write(Advisor.Report(history)))!.AsObject();
            with["own"]!.AsObject().Remove("change").Should().BeTrue();

            System.Text.Json.Nodes.JsonNode.DeepEquals(with, System.Text.Json.Nodes.JsonNode.Parse(ReportJson.Write(Advisor.Report(history.Latest)))).Should().BeTrue();
        }
    }

    /// <summary>Whatever the history: no priority is lower for it, and none but that of help is another.</summary>
    [Fact]
    public void A_history_never_lowers_anything() => Gen.Select(Situations.BuiltIn, Gen.Int[0, 32].Array[5, 11]).Sample(
        (situation, steps) =>
        {
            CheckIn latest = situation.CheckIn(situation.Slots).ToBuilder(partner: "A", date: Months.First.AddDays(400)).Build();
            CheckInHistory history = CheckInHistory.Of(steps.Order().Select((s, month) => Months.CheckIn(month, s, latest.Checklist.Id).Build())).With(latest);
            OwnReport alone = Advisor.Report(latest, situation.Options);
            OwnReport report = Advisor.Report(history, situation.Options);

            foreach (Recommendation before in alone.Recommendations)
            {
                Recommendation after = report.Recommendations.Single(r => r.Strategy == before.Strategy);
                (before.Strategy.Id == StrategyIds.GetHelp ? after.Priority >= before.Priority : after.Priority == before.Priority).Should().BeTrue();
                after.Reasons.Sum(r => r.Contribution.Hundredths).Should().Be(after.Priority.Hundredths);
            }
        },
        iter: 2_000);

    /// <summary>Of a history as of a check-in: what the afraid see is what whoever asked for practices for one sees.</summary>
    [Fact]
    public void A_concern_shows_as_a_wish_for_practices_for_one()
    {
        CheckIn[] months = [.. Months.Of(0, 2, 3, 5, 6, 8, 9).CheckIns];
        byte[] solo = Written(CheckInHistory.Of(months), new ReportOptions { SoloOnly = true });

        Written(CheckInHistory.Of([.. months[..6], months[6].ToBuilder().Answer(SignIds.AfraidOfPartner, 4).Build()])).Should().Equal(solo);
        Written(CheckInHistory.Of([months[0].ToBuilder().Answer(SignIds.AfraidOfPartner, 4).Build(), .. months[1..]])).Should().Equal(solo, "nothing since said otherwise");
        CheckIn calm = months[6].ToBuilder().Answer(SignIds.AfraidOfPartner, 0).Answer(SignIds.ControlledByPartner, 0).Build();
        Written(CheckInHistory.Of([months[0].ToBuilder().Answer(SignIds.AfraidOfPartner, 4).Build(), .. months[1..6], calm])).Should().NotEqual(solo);
    }

    private static byte[] Written(CheckInHistory history, ReportOptions? options = null)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(ReportJson.Write(Advisor.Report(history, options)))!.AsObject();
        json["own"]!.AsObject().Remove("open");
        return System.Text.Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
