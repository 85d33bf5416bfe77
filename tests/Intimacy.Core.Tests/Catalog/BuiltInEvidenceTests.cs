using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BuiltInEvidenceTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    [Theory]
    [InlineData("yoo-2014", 2014, Verification.Unverified, StudyDesign.Unknown, null, "10.1080/0092623x.2012.751072", "40(4)", "275-293")]
    [InlineData("wade-2018", 2018, Verification.Verified, StudyDesign.Conjoint, 181, "10.3389/fpsyg.2018.00632", "9", "632")]
    [InlineData("kardan-souraki-2016", 2016, Verification.Verified, StudyDesign.Review, null, "10.5539/gjhs.v8n8p74", "8(8)", "74")]
    [InlineData("mcdaniel-coyne-2016", 2016, Verification.Verified, StudyDesign.CrossSectional, 143, "10.1037/ppm0000065", "5(1)", "85-98")]
    [InlineData("hogan-2021", 2021, Verification.PartlyVerified, StudyDesign.DailyDiary, 98, "10.1007/s10591-020-09562-6", "43(3)", "226-233")]
    [InlineData("sels-2016", 2016, Verification.Verified, StudyDesign.ExperienceSampling, 100, "10.3389/fpsyg.2016.00283", "7", "283")]
    public void A_source_says_what_was_checked(
        string id, int year, Verification verification, StudyDesign design, int? participants, string doi, string volume, string pages)
    {
        EvidenceSource source = Catalog.Sources.Single(s => s.Id == id);

        (source.Year, source.Verification, source.Design, source.Participants).Should().Be((year, verification, design, participants));
        (source.Doi, source.Volume, source.Pages).Should().Be((doi, volume, pages));
        source.Citation.Should().Contain(source.Title).And.Contain($"doi:{doi}").And.Contain(source.Authors[0]);
    }

    [Fact]
    public void There_are_six_sources_and_every_one_says_what_it_does_not_show()
    {
        Catalog.Sources.Should().HaveCount(6).And.OnlyContain(s => s.Found.Length > 20 && s.Limits.Length > 20);
    }

    [Fact]
    public void A_source_that_could_not_be_checked_prints_no_number_and_carries_no_claim()
    {
        EvidenceSource[] unverified = [.. Catalog.Sources.Where(s => s.Verification == Verification.Unverified)];

        unverified.Should().NotBeEmpty().And.OnlyContain(s => !s.Found.Any(char.IsDigit) && s.Participants == null);
        Catalog.Claims.SelectMany(c => c.Sources).Should().NotIntersectWith(unverified);
    }

    [Theory]
    [InlineData("wade-2018", "181", "128")]
    [InlineData("kardan-souraki-2016", "39 trials", "28 of the 39", "low (22)", "moderate (15)", "38")]
    [InlineData("mcdaniel-coyne-2016", "143 women")]
    [InlineData("hogan-2021", "49 married couples")]
    [InlineData("sels-2016", "50 couples", "64")]
    public void The_figures_of_a_source_are_those_that_were_read(string id, params string[] figures)
    {
        Catalog.Sources.Single(s => s.Id == id).Found.Should().ContainAll(figures);
    }

    [Fact]
    public void Only_editorial_claims_stand_without_a_source()
    {
        Catalog.Claims.Should().OnlyContain(c => c.Sources.IsEmpty == (c.Grade == EvidenceGrade.Editorial));
        Catalog.Claims.Should().OnlyContain(c => c.GradeText.Length > 20);
    }

    [Fact]
    public void What_no_study_measured_is_not_called_supported()
    {
        Catalog.Claims.Where(c => c.Grade == EvidenceGrade.Supported).Select(c => c.Id)
            .Should().BeEquivalentTo("out-of-reach-partner", "arguing-share", "talk-share", "device-interruptions-noticed", "linked-feelings", "courses-studied");
    }

    [Fact]
    public void No_study_of_linked_feelings_speaks_for_a_balance_of_self_and_couple()
    {
        Catalog.Claims.Where(c => c.Sources.Any(s => s.Id == "sels-2016")).Select(c => c.Text)
            .Should().OnlyContain(t => t.Contains("says nothing on how much time apart is right"));
    }

    [Fact]
    public void Every_strategy_has_a_claim_behind_it_and_every_practice_inherits_or_names_one()
    {
        Catalog.Strategies.Should().OnlyContain(s => s.Claims.Length > 0);
        Catalog.Practices.Should().OnlyContain(p => p.Claims.Length > 0);
    }

    [Fact]
    public void Only_practices_of_talking_and_of_making_up_show_what_a_study_measured()
    {
        // Hogan and others measured the share of time spent talking, and arguing. Nobody measured a date night, a walk or a phone in a basket.
        Catalog.Practices.Where(p => p.Claims.Any(c => c.Grade == EvidenceGrade.Supported)).Select(p => p.Id).Should().BeEquivalentTo(
            "weekend-coffee", "evening-half-hour", "evening-half-hour-after-bedtime", "day-talk", "talk-prompts", "make-up-after-a-quarrel");
    }

    [Fact]
    public void The_general_facts_are_graded_as_editorial()
    {
        Catalog.Model.Should().HaveCount(12).And.OnlyContain(m => m.Grade == EvidenceGrade.Editorial && m.Text.Length > 10);
    }
}
