using System.Text.Json.Nodes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Scoring;

public class FlagTests
{
    private static JsonObject Document => ScoredInstrument.Document("{}", ScoredInstrument.Items(4, 0, 3, 2)).Set("signs/1/flagFrom", "1").Set("texts/en/sign.i2.flag", "\"Talk to somebody.\"");

    [Theory]
    [InlineData(0, FlagState.Clear, null)]
    [InlineData(1, FlagState.Raised, "Talk to somebody.")]
    [InlineData(3, FlagState.Raised, "Talk to somebody.")]
    public void A_flag_is_raised_from_its_value_on(int code, FlagState state, string? text)
    {
        AnswerFlag flag = Flag(b => b.Answer("i2", code));

        (flag.Sign.Id, flag.State, flag.Text).Should().Be(("i2", state, text));
    }

    [Fact]
    public void A_flag_without_an_answer_is_unknown_and_not_clear()
    {
        Flag(b => b.Skip("i2")).State.Should().Be(FlagState.Unknown);
        Flag(b => b.Decline("i2")).State.Should().Be(FlagState.Unknown);
        Flag(b => b).State.Should().Be(FlagState.Unknown);
        Flag(b => b.MarkNotApplicable("i2")).State.Should().Be(FlagState.NotApplicable);
    }

    [Fact]
    public void A_catalog_without_flags_has_none() => IntimacyAdvisor.Default.Score(IntimacyAdvisor.Default.Start().Build()).Flags.Should().BeEmpty();

    [Fact]
    public void Only_a_warning_sign_has_a_flag()
    {
        Document.Set("signs/0/flagFrom", "1").Set("texts/en/sign.i1.flag", "\"F.\"").Problems().Select(p => p.ToString())
            .Should().Equal("$.signs[0].flagFrom: expected a flag on a warning sign; found one on a positive sign");
    }

    [Fact]
    public void A_flag_needs_its_words()
    {
        Document.Without("texts/en/sign.i2.flag").Problems().Select(p => p.Path).Should().Equal("$.texts.en['sign.i2.flag']");
    }

    private static AnswerFlag Flag(Func<CheckInBuilder, CheckInBuilder> answer)
    {
        var advisor = new IntimacyAdvisor(Document.Load());
        return advisor.Score(answer(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1))).Build()).Flags.Should().ContainSingle().Which;
    }
}
