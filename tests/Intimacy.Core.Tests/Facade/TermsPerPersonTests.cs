using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Facade;

/// <summary>"Wife" for him and "husband" for her: one advisor serves both.</summary>
public sealed class TermsPerPersonTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly IntimacyAdvisor His = Advisor.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" });
    private static readonly IntimacyAdvisor Hers = Advisor.WithTerms(new Dictionary<string, string> { ["partner"] = "husband" });

    [Fact]
    public void Each_is_spoken_to_in_his_or_her_own_words()
    {
        His.Catalog.FindSign(SignIds.Distancing)!.Statement.Should().Contain("wife");
        Hers.Catalog.FindSign(SignIds.Distancing)!.Statement.Should().Contain("husband");
    }

    [Fact]
    public void The_same_words_give_the_same_advisor()
    {
        Advisor.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" }).Should().BeSameAs(His);
    }

    [Fact]
    public void Many_sets_of_words_are_not_kept_for_ever()
    {
        IntimacyAdvisor advisor = new(IntimacyCatalog.Default);
        IntimacyAdvisor first = With(advisor, 0);
        for (int i = 1; i < 40; i++)
            With(advisor, i);

        With(advisor, 0).Should().NotBeSameAs(first);
    }

    [Fact]
    public void A_check_in_read_in_one_s_words_is_reported_in_the_other_s()
    {
        CheckIn checkIn = Advisor.Start().Answer(SignIds.Distancing, 4).WithOrigin(ContextIds.LostOverTime).Build();

        His.Score(checkIn).AbsenceOfIntimacy.Estimate.Should().Be(Advisor.Score(checkIn).AbsenceOfIntimacy.Estimate);
        His.Report(checkIn).Recommendations.Select(r => (r.Strategy.Id, r.Priority)).Should().Equal(Advisor.Report(checkIn).Recommendations.Select(r => (r.Strategy.Id, r.Priority)));
        System.Text.Encoding.UTF8.GetString(ReportJson.Write(His.Report(checkIn))).Should().Contain("wife");
        His.GetGuidance(checkIn).LeaveOut.Should().OnlyContain(p => His.Catalog.Practices.Contains(p));
    }

    [Fact]
    public void Two_views_in_different_words_make_one_page()
    {
        SharedView his = His.Share(Check(His, "A"), SharingLevel.Answers);
        SharedView hers = Hers.Share(Check(Hers, "B"), SharingLevel.Answers);

        ReportJson.Write(Advisor.ReportJoint(his, hers)).Should().Equal(
            ReportJson.Write(Advisor.ReportJoint(Advisor.Share(Check(Advisor, "A"), SharingLevel.Answers), Advisor.Share(Check(Advisor, "B"), SharingLevel.Answers))));
    }

    [Fact]
    public void A_check_in_of_another_catalog_is_refused_and_both_are_named()
    {
        IntimacyCatalog other = Edit.Document().Load();
        CheckIn foreign = new CheckInBuilder(other, "A", new DateOnly(2026, 11, 1)).Build();

        Advisor.Invoking(a => a.Report(foreign)).Should().Throw<ArgumentException>().WithMessage($"The check-in belongs to the catalog {other.VersionId}, and the advisor to {Advisor.Catalog.VersionId}*");
        Advisor.Invoking(a => a.ReportJoint(SharedView.Nothing(other), SharedView.Nothing(Advisor.Catalog))).Should().Throw<ArgumentException>().WithMessage("The shared view belongs to the catalog *");
    }

    [Fact]
    public void The_same_catalog_loaded_twice_is_one()
    {
        var one = new IntimacyAdvisor(Edit.Document().Load());
        var two = new IntimacyAdvisor(Edit.Document().Load());
        CheckIn checkIn = new CheckInBuilder(one.Catalog, "A", new DateOnly(2026, 11, 1)).Build();

        two.Invoking(a => a.Report(checkIn)).Should().NotThrow();
    }

    private static CheckIn Check(IntimacyAdvisor advisor, string label) => advisor.Start(label).Answer(SignIds.Distancing, 3).Answer(SignIds.Curiosity, 1).Build();

    private static IntimacyAdvisor With(IntimacyAdvisor advisor, int number) => advisor.WithTerms(new Dictionary<string, string> { ["partner"] = $"friend {number}" });
}
