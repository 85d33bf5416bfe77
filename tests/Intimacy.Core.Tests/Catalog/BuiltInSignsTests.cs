using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BuiltInSignsTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    [Fact]
    public void Signs_are_exactly_those_of_the_design_in_its_order()
    {
        Catalog.Signs.Select(Row).Should().Equal(DesignTable.Cells.Select(row => string.Join('|', row[..5])));
    }

    [Fact]
    public void There_are_six_signs_of_presence_and_nine_warning_signs_in_the_article()
    {
        Checklist article = Catalog.FindChecklist(ChecklistIds.Article)!;

        article.Signs.Count(s => s.Polarity == SignPolarity.Positive).Should().Be(6);
        article.Signs.Count(s => s.Polarity == SignPolarity.Warning).Should().Be(9);
    }

    [Theory]
    [InlineData("article", new[] { "article" })]
    [InlineData("core", new[] { "article", "core" })]
    [InlineData("full", new[] { "article", "core", "full" })]
    public void A_checklist_has_the_signs_of_the_design(string checklist, string[] groups)
    {
        Catalog.FindChecklist(checklist)!.Signs.Select(s => s.Id).Should().BeEquivalentTo(DesignTable.SignsOf(groups));
    }

    [Fact]
    public void The_article_only_scores_and_core_is_the_default()
    {
        Catalog.Checklists.Select(c => (c.Id, c.ScoresOnly)).Should().Equal(("article", true), ("core", false), ("full", false));
        Catalog.DefaultChecklist.Id.Should().Be("core");
    }

    [Theory]
    [InlineData("core")]
    [InlineData("full")]
    public void A_checklist_starts_gently_asks_the_confidential_ones_late_and_ends_warmly(string id)
    {
        var signs = Catalog.FindChecklist(id)!.Signs;

        signs.Take(3).Should().OnlyContain(s => s.Polarity == SignPolarity.Positive && !s.IsDelicate);
        signs[^1].Polarity.Should().Be(SignPolarity.Positive);
        signs.Select((sign, at) => (sign, at)).Where(s => s.sign.IsConfidential).Select(s => s.at)
            .Should().HaveCount(2).And.OnlyContain(at => at >= signs.Length * 3 / 4 && at < signs.Length - 1);
    }

    [Fact]
    public void Guards_stand_at_often_or_more_and_at_worse()
    {
        Catalog.FindSign(SignIds.ReceivingHurtfulRemarks)!.GuardFrom.Should().Be(3);
        Catalog.FindSign(SignIds.GivingHurtfulRemarks)!.GuardFrom.Should().Be(3);
        Catalog.FindSign(SignIds.GettingWorse)!.GuardFrom.Should().Be(2, "worse has the value 2 on the scale of change");
    }

    [Fact]
    public void Any_answer_but_never_to_a_confidential_sign_is_a_concern()
    {
        Catalog.Signs.Where(s => s.IsConfidential).Select(s => s.ConcernAbove).Should().Equal(0, 0);
    }

    [Theory]
    [InlineData("frequency", "0 1 2 3 4", "never", "always")]
    [InlineData("extent", "0 1 2 3 4", "not at all", "completely")]
    [InlineData("change", "0 0 0 2 4", "much better", "much worse")]
    public void A_scale_has_codes_0_to_4_with_the_values_of_the_design(string id, string values, string first, string last)
    {
        Scale scale = Catalog.Scales.Single(s => s.Id == id);

        scale.Options.Select(o => o.Code).Should().Equal(0, 1, 2, 3, 4);
        string.Join(' ', scale.Options.Select(o => o.Value)).Should().Be(values);
        (scale.Options[0].Text, scale.Options[^1].Text).Should().Be((first, last));
    }

    [Fact]
    public void There_are_three_scales_and_five_dimensions()
    {
        Catalog.Scales.Select(s => s.Id).Should().Equal("frequency", "extent", "change");
        Catalog.Dimensions.Select(d => d.Id).Should().Equal("closeness", "sharing", "validation", "security", "togetherness");
    }

    [Fact]
    public void Frequency_is_asked_of_the_last_four_weeks()
    {
        Catalog.Scales[0].Prompt.Should().Contain("last four weeks");
    }

    private static string Row(Sign sign)
    {
        string traits = string.Join(", ", new[] { sign.IsDelicate ? "delicate" : "", sign.GuardFrom is null ? "" : "guard", sign.IsConfidential ? "confidential" : "" }.Where(t => t.Length > 0));
        return string.Join('|',
            (sign.Polarity == SignPolarity.Positive ? "+ " : "- ") + sign.Id,
            sign.Index?.ToString().ToLowerInvariant() ?? "",
            string.Join(", ", sign.Dimensions.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Dimension.Id} {d.Weight}"))),
            sign.Scale.Id,
            traits);
    }
}
