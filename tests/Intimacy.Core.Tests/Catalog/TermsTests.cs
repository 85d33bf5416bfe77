using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class TermsTests
{
    private static readonly IntimacyCatalog Built = IntimacyCatalog.Default;

    [Fact]
    public void New_terms_reach_every_text_and_leave_the_old_catalog_alone()
    {
        IntimacyCatalog wife = Built.WithTerms(Terms(("partner", "wife"), ("relationship", "marriage")));

        wife.FindSign(SignIds.Disconnection)!.Statement.Should().Be(Built.FindSign(SignIds.Disconnection)!.Statement.Replace("partner", "wife"));
        wife.FindSign(SignIds.Loneliness)!.Statement.Should().Contain("marriage");
        Built.FindSign(SignIds.Disconnection)!.Statement.Should().Contain("partner").And.NotContain("wife");
    }

    [Fact]
    public void A_term_that_is_not_named_stays()
    {
        Built.WithTerms(Terms(("relationship", "marriage"))).FindSign(SignIds.Disconnection)!.Statement.Should().Contain("partner");
    }

    [Fact]
    public void Terms_set_one_after_the_other_add_up()
    {
        IntimacyCatalog both = Built.WithTerms(Terms(("partner", "wife"))).WithTerms(Terms(("relationship", "marriage")));

        both.FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
        both.FindSign(SignIds.Loneliness)!.Statement.Should().Contain("marriage");
    }

    [Fact]
    public void No_terms_change_nothing()
    {
        IntimacyCatalog same = Built.WithTerms(Terms());

        same.Signs.Select(s => s.Statement).Should().Equal(Built.Signs.Select(s => s.Statement));
        same.WordingHash.Should().Be(Built.WordingHash);
    }

    [Theory]
    [InlineData("partner", "")]
    [InlineData("partner", "  ")]
    [InlineData("partner", "{relationship}")]
    [InlineData("partner", "}")]
    [InlineData("partner", "a term that is longer than forty characters")]
    [InlineData("partner", "wi\u001B[31mfe")]
    [InlineData("partner", "wi\nfe")]
    [InlineData("Partner", "wife")]
    [InlineData("spouse", "wife")]
    [InlineData("", "wife")]
    public void A_term_that_cannot_be_used_is_refused(string name, string word)
    {
        Built.Invoking(c => c.WithTerms(Terms((name, word)))).Should().Throw<InvalidInputException>()
            .Which.Problems.Should().ContainSingle().Which.Path.Should().StartWith("terms");
    }

    [Fact]
    public void Every_unusable_term_is_reported_at_once()
    {
        Built.Invoking(c => c.WithTerms(Terms(("spouse", ""), ("partner", "{"), ("bond", "marriage")))).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.Path).Distinct().Should().BeEquivalentTo("terms.spouse", "terms.partner", "terms.bond");
    }

    [Fact]
    public void A_refused_term_does_not_spoil_the_next_one()
    {
        Built.Invoking(c => c.WithTerms(Terms(("spouse", "wife")))).Should().Throw<InvalidInputException>();

        Built.WithTerms(Terms(("partner", "wife"))).FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
    }

    [Fact]
    public void Terms_may_be_set_from_many_threads_at_once()
    {
        string[] hashes = Enumerable.Range(0, 16).AsParallel().Select(i => Built.WithTerms(Terms(("partner", $"friend{i}"))).WordingHash).ToArray();

        hashes.Should().OnlyContain(h => h == Built.WordingHash);
    }

    private static Dictionary<string, string> Terms(params (string Name, string Word)[] terms) =>
        terms.ToDictionary(t => t.Name, t => t.Word, StringComparer.Ordinal);
}
