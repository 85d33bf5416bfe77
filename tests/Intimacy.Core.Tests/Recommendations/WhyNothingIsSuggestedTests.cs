using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Without advice a report says why, and never calls calm what nobody answered.</summary>
public sealed class WhyNothingIsSuggestedTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void A_quick_look_says_that_it_is_one() =>
        Why(Advisor.Start(checklist: ChecklistIds.Article)).Should().Be("“The short list” is a quick look: it asks too little for advice.");

    [Fact]
    public void Without_an_answer_it_asks_for_a_handful() => Why(Advisor.Start()).Should().StartWith("Nothing has been answered yet");

    [Fact]
    public void Confidential_answers_are_no_answers_here() =>
        Why(Advisor.Start().Answer(SignIds.AfraidOfPartner, 4).Answer(SignIds.ControlledByPartner, 0)).Should().Be(Why(Advisor.Start()));

    [Fact]
    public void After_one_good_answer_much_is_open() => Why(Advisor.Start().Answer(SignIds.FeelingSecure, 4)).Should().StartWith("So far nothing stands out as hard, and much is open");

    [Fact]
    public void With_every_answer_at_its_best_nothing_stands_out() => Why(Best("A")).Should().StartWith("Nothing that is counted on this page stands out as hard");

    [Fact]
    public void With_advice_there_is_nothing_to_explain() => Why(Advisor.Start().Answer(SignIds.DeviceInterruptions, 4)).Should().BeNull();

    [Fact]
    public void A_page_for_two_says_where_too_little_was_shared() => WhyForTwo(Advisor.Start("A"), Advisor.Start("B")).Should().Be("Too little was shared to suggest anything.");

    [Fact]
    public void A_page_for_two_says_where_nothing_stands_out() => WhyForTwo(Best("A"), Best("B")).Should().StartWith("Nothing that is counted on this page stands out as hard");

    [Fact]
    public void A_page_for_two_on_a_quick_look_says_that_it_is_one() =>
        WhyForTwo(Advisor.Start("A", ChecklistIds.Article), Advisor.Start("B", ChecklistIds.Article)).Should().StartWith("“The short list” is a quick look");

    [Fact]
    public void A_page_for_two_without_a_report_says_nothing_of_it() =>
        Advisor.ReportJoint(SharedView.Nothing(Advisor.Catalog), Advisor.Share(Best("B").Build(), SharingLevel.Bands)).WhyNothingIsSuggested.Should().BeNull();

    private static string? Why(CheckInBuilder builder)
    {
        OwnReport report = Advisor.Report(builder.Build());
        report.Recommendations.IsEmpty.Should().Be(report.WhyNothingIsSuggested is not null);
        return report.WhyNothingIsSuggested;
    }

    private static string? WhyForTwo(CheckInBuilder first, CheckInBuilder second) =>
        Advisor.ReportJoint(Advisor.Share(first.Build(), SharingLevel.Bands), Advisor.Share(second.Build(), SharingLevel.Bands)).WhyNothingIsSuggested;

    private static CheckInBuilder Best(string partner)
    {
        CheckInBuilder builder = Advisor.Start(partner);
        foreach (Sign sign in Advisor.DefaultChecklist.Signs)
            builder.Answer(sign, sign.Polarity == SignPolarity.Positive ? sign.Scale.Options.MaxBy(o => o.Value)! : sign.Scale.Options.MinBy(o => o.Value)!);
        return builder;
    }
}
