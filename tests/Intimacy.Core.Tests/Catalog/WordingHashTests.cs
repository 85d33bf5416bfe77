namespace Intimacy.Core.Tests.Catalog;

public class WordingHashTests
{
    private static readonly string Hash = Edit.Document().Load().WordingHash;

    [Fact]
    public void The_hash_is_sixteen_lower_case_hexadecimal_digits()
    {
        Hash.Should().MatchRegex("^[0-9a-f]{16}$");
    }

    [Theory]
    [InlineData("sign.noise")]
    [InlineData("sign.feels-unsafe")]
    [InlineData("scale.times.prompt")]
    [InlineData("scale.grade.-10")]
    public void Another_wording_of_what_people_answer_to_changes_it(string key)
    {
        Edit.Document().Set($"texts/en/{key}", "\"Other words.\"").Load().WordingHash.Should().NotBe(Hash);
    }

    [Theory]
    [InlineData("because.sign.noise")]
    [InlineData("strategy.cooking")]
    [InlineData("practice.cook-alone.how")]
    [InlineData("term.partner")]
    [InlineData("dimension.order")]
    public void Another_wording_of_anything_else_does_not(string key)
    {
        Edit.Document().Set($"texts/en/{key}", "\"other words\"").Load().WordingHash.Should().Be(Hash);
    }

    [Fact]
    public void A_term_that_a_host_sets_does_not_change_it()
    {
        Edit.Document().Load().WithTerms(new Dictionary<string, string> { ["partner"] = "friend" }).WordingHash.Should().Be(Hash);
    }

    [Fact]
    public void The_place_of_a_text_in_the_file_does_not_change_it()
    {
        var document = Edit.Document();
        string statement = document["texts"]!["en"]!["sign.shared-meals"]!.ToJsonString();

        document.Without("texts/en/sign.shared-meals").Set("texts/en/sign.shared-meals", statement).Load().WordingHash.Should().Be(Hash);
    }

    [Fact]
    public void Two_texts_that_run_together_in_the_same_letters_have_different_hashes()
    {
        string one = Edit.Document().Set("texts/en/scale.times.1", "\"a\\nscale.times.2\\nb\"").Set("texts/en/scale.times.2", "\"c\"").Load().WordingHash;
        string two = Edit.Document().Set("texts/en/scale.times.1", "\"a\"").Set("texts/en/scale.times.2", "\"b\\nscale.times.2\\nc\"").Load().WordingHash;

        one.Should().NotBe(two);
    }
}
