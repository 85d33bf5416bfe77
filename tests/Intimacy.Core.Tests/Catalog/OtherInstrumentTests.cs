using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class OtherInstrumentTests
{
    private static readonly IntimacyCatalog Catalog = Edit.Document().Load();

    [Fact]
    public void A_catalog_of_another_instrument_loads_whole()
    {
        Catalog.VersionId.Should().Be("flat-share/2.1");
        Catalog.Culture.Should().Be("en");
        Catalog.DefaultChecklist.Id.Should().Be("all");
        Catalog.Dimensions.Select(d => d.Id).Should().Equal("order", "warmth");
        CatalogLinter.Lint(Catalog).Should().BeEmpty();
    }

    [Fact]
    public void Scales_have_their_own_codes_values_and_ranges()
    {
        Catalog.Scales[0].Range.Should().Be(2);
        Catalog.Scales[1].Range.Should().Be(10);
        Catalog.Scales[1].Options.Select(o => (o.Code, o.Value, o.Text)).Should().Equal((-10, 0, "not at all"), (0, 5, "half"), (10, 10, "fully"));
        Catalog.Scales[1].IndexOf(-10).Should().Be(0);
        Catalog.Scales[1].IndexOf(5).Should().Be(-1);
    }

    [Fact]
    public void Signs_keep_every_trait()
    {
        Sign sign = Catalog.FindSign("unpaid-bills")!;

        sign.Polarity.Should().Be(SignPolarity.Warning);
        sign.Index.Should().Be(IndexKind.Absence);
        sign.Dimensions.Select(d => (d.Dimension.Id, d.Weight)).Should().Equal(("order", 2), ("warmth", 1));
        (sign.IsDelicate, sign.IsConfidential, sign.GuardFrom, sign.ConcernAbove).Should().Be((true, false, 5, null));
        Catalog.FindSign("feels-unsafe")!.IsConfidential.Should().BeTrue();
    }

    [Fact]
    public void Rules_keep_signals_level_weight_and_basis()
    {
        Rule rule = Catalog.Rules[0];

        (rule.Id, rule.Strategy.Id, rule.Combination, rule.From, rule.Weight, rule.Basis)
            .Should().Be(("grave", "mediation", RuleCombination.WorstOf, 0.25m, 3, Basis.Editorial));
        rule.Signals.Select(s => s.ToString()).Should().Equal("sign:unpaid-bills", "sign:quarrels");
        Catalog.Rules[1].From.Should().Be(0m);
        Catalog.Rules[3].Combination.Should().Be(RuleCombination.AllOf);
    }

    [Fact]
    public void A_practice_keeps_every_fact()
    {
        Practice practice = Catalog.FindPractice("cook-for-two")!;

        (practice.Cadence.Period, practice.Cadence.Times, practice.Cadence.UpTo).Should().Be((CadencePeriod.Week, 1, 2));
        (practice.Minutes, practice.UpToMinutes).Should().Be((40, 90));
        (practice.Effort, practice.Cost, practice.Place, practice.With).Should().Be((Effort.Medium, Cost.Low, Place.Home, Participation.Joint));
        (practice.IsFirstStep, practice.Keeps).Should().Be((false, true));
        practice.Needs.Single().Id.Should().Be("new-here");
        practice.Excludes.Single().Id.Should().Be("exams");
        practice.For.Select(s => s.ToString()).Should().Equal("sign:shared-meals", "dimension:warmth", "index:presence", "context:exams");
        practice.Claims.Single().Sources.Single().Id.Should().Be("roe-2001");
        practice.Contraindication!.InsteadId.Should().Be("cook-alone");
        practice.Contraindication.Signals.Single().From.Should().Be(0.5m);
        practice.Contraindication.Care.Should().Be("Not while bills are open.");
    }

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        Practice practice = Catalog.FindPractice("cook-alone")!;

        (practice.Cadence.Times, practice.Cadence.UpTo, practice.UpToMinutes).Should().Be((1, 1, 30));
        practice.Claims.Select(c => c.Id).Should().Equal("meals-help");
        Catalog.FindContext("exams")!.Default.Should().Be(0.5m);
        Catalog.FindContext("new-here")!.Default.Should().Be(0m);
        (Catalog.Settings.MinimumAnswered, Catalog.Settings.NextCheckInDays).Should().Be((2, 14));
        (Catalog.Settings.MinimumCoveragePercent, Catalog.Settings.LowCoveragePercent, Catalog.Settings.NearTie.Value).Should().Be((50, 75, 5m));
    }

    [Fact]
    public void Patterns_and_focuses_have_ids_of_their_own()
    {
        Catalog.Patterns.All.Select(p => p.Id).Should().Equal("merry", "stormy", "cool", "sour", "open");
        Catalog.Patterns.CloseCall.Value.Should().Be(2.5m);
        Catalog.Focus.ByPattern["sour"].Name.Should().Be("Mend");
    }

    [Fact]
    public void Texts_that_every_catalog_needs_come_from_the_library()
    {
        Catalog.Claims.Single().GradeText.Should().Be(IntimacyCatalog.Default.Claims.First(c => c.Grade == EvidenceGrade.Suggested).GradeText);
    }

    [Fact]
    public void Looking_up_an_unknown_id_finds_nothing()
    {
        Catalog.FindSign("loneliness").Should().BeNull();
        Catalog.FindStrategy("get-help").Should().BeNull();
        Catalog.FindPractice("date-night").Should().BeNull();
        Catalog.FindChecklist("core").Should().BeNull();
        Catalog.FindContext("illness").Should().BeNull();
    }
}
