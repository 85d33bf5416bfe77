namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Builder and reader say the same words for the same mistake.</summary>
public class SameWordsTests
{
    [Fact]
    public void For_an_unknown_sign()
    {
        IntimacyAdvisor.Default.Start(checklist: "core").Skip("no-such-sign").Problems()
            .Should().Equal(Sample.Json().WithAnswer("no-such-sign", "\"skipped\"").Problems())
            .And.Equal("$.answers.no-such-sign: expected the id of a sign of the checklist core; found another name");
    }

    [Fact]
    public void For_a_sign_of_another_checklist()
    {
        IntimacyAdvisor.Default.Start(checklist: "core").Answer(SignIds.FeelingLoved, 1).Problems().Should().Equal(Sample.Json().WithAnswer("feeling-loved", "1").Problems());
    }

    [Fact]
    public void For_a_code_outside_the_scale_up_to_the_words_that_only_a_file_can_hold()
    {
        string built = IntimacyAdvisor.Default.Start(checklist: "core").Answer(SignIds.GettingWorse, 5).Problems().Single();
        string read = Sample.Json().WithAnswer("getting-worse", "5").Problems().Single();

        built.Should().Be("$.answers.getting-worse: expected a code of the scale change (0, 1, 2, 3, 4); found another number");
        read.Should().Be(built.Replace("4);", "4), or skipped, declined, not-applicable, not-asked;"));
    }

    [Fact]
    public void For_an_unknown_checklist()
    {
        IntimacyAdvisor.Default.Start(checklist: "short").Problems().Should().Equal(Sample.Json().With("checklist", "\"short\"").Problems())
            .And.Equal("$.checklist: expected a checklist of the catalog (article, core, full); found another word");
    }

    [Theory]
    [InlineData("illness")]
    [InlineData("no-such-context")]
    [InlineData("")]
    public void For_an_origin_that_is_not_one_partner_s_view(string origin)
    {
        IntimacyAdvisor.Default.Start(checklist: "core").WithOrigin(origin).Problems().Should().Equal(Sample.Json().With("origin", $"\"{origin}\"").Problems())
            .And.Equal("$.origin: expected one partner's view (never-developed, lost-over-time); found another word");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\\u0007b")]
    public void For_an_unusable_label(string label)
    {
        string text = System.Text.RegularExpressions.Regex.Unescape(label);

        new Core.CheckIns.CheckInBuilder(Sample.Catalog, text, Starting.Date, "core").Problems()
            .Should().Equal(Sample.Json().With("partner", $"\"{label}\"").Problems());
    }
}
