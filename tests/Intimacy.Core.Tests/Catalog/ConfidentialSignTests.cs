namespace Intimacy.Core.Tests.Catalog;

public class ConfidentialSignTests
{
    [Theory]
    [InlineData("signs/5/index", "\"absence\"")]
    [InlineData("signs/5/dimensions", "{ \"warmth\": 1 }")]
    [InlineData("signs/5/guardFrom", "2")]
    [InlineData("signs/5/polarity", "\"positive\"")]
    public void A_confidential_sign_counts_nowhere_else(string place, string json)
    {
        Edit.Document().Set(place, json).Problems().Select(p => p.ToString())
            .Should().Contain("$.signs[5]: expected a confidential sign to be a warning without index, dimensions, guard and flag; found one that counts elsewhere");
    }

    [Theory]
    [InlineData("rules/1/signal", "\"sign:feels-unsafe\"")]
    [InlineData("rules/0/worstOf/0", "\"sign:feels-unsafe\"")]
    [InlineData("rules/3/allOf/0", "\"sign:feels-unsafe\"")]
    [InlineData("practices/1/for/0", "\"sign:feels-unsafe\"")]
    [InlineData("practices/1/contraindication/when/0/signal", "\"sign:feels-unsafe\"")]
    public void No_rule_and_no_practice_may_rest_on_a_confidential_sign(string place, string json)
    {
        Edit.Document().Set(place, json).Problems().Should().Contain(p => p.Expected.EndsWith("of something not confidential"));
    }

    [Fact]
    public void Nothing_is_ever_said_because_of_a_confidential_sign()
    {
        Edit.Document().Load().FindSign("feels-unsafe")!.Because.Should().BeEmpty();
    }
}
