using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>A rule on many signals says why for the one that decided, and not the same for a lack of touch as for quarrels.</summary>
public sealed class RationaleTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void The_signs_of_one_rule_have_rationales_of_their_own()
    {
        string[] signs = [SignIds.FrequentConflict, SignIds.LittleAffection, SignIds.LackOfSupport, SignIds.HiddenEmotions, SignIds.Distancing];

        signs.Select(s => Heart(CalmBaseline.Start().With((s, 4)).Build())).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_no_signal_has_words_for_gets_those_of_the_rule()
    {
        Rule rule = Advisor.Catalog.Rules.Single(r => r.Id == "available-heart");

        Heart(CalmBaseline.Start().With((SignIds.GivingHurtfulRemarks, 4)).Build()).Should().Be(rule.Text);
    }

    /// <summary>A look over the shoulder could tell from such words which question was answered how.</summary>
    [Fact]
    public void No_delicate_sign_has_a_rationale_of_its_own()
    {
        foreach (Rule rule in Advisor.Catalog.Rules)
        {
            foreach (SignalId signal in rule.Signals.Where(s => s.Kind == SignalKind.Sign && Advisor.Catalog.Signs[s.Ordinal].IsDelicate))
                rule.TextOf(signal).Should().Be(rule.Text, "{0} of {1}", signal, rule.Id);
        }
    }

    [Fact]
    public void On_a_page_for_two_no_rationale_speaks_of_one_partner_s_answer()
    {
        CheckIn one = CalmBaseline.Start().With((SignIds.LittleAffection, 4)).WithSharing(SharingLevel.Answers).Build();
        CheckIn other = one.ToBuilder("B").Build();

        JointReport joint = Advisor.ReportJoint(Advisor.Share(one), Advisor.Share(other));

        joint.Recommendations.SelectMany(r => r.Reasons).Should().NotBeEmpty().And.OnlyContain(r => r.Rationale == r.Rule.Text);
    }

    private static string Heart(CheckIn checkIn) =>
        Advisor.Report(checkIn).Recommendations.SelectMany(r => r.Reasons).Single(r => r.Rule.Id == "available-heart").Rationale;
}
