using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Catalog;

public partial class BuiltInTextsTests
{
    private const int MaxWords = 30;
    private static readonly IReadOnlyList<(string Where, string Text)> Texts = AllTexts.Of(IntimacyCatalog.Default);

    [Fact]
    public void Every_text_is_looked_at()
    {
        Texts.Should().HaveCountGreaterThan(400);
        Texts.Select(t => t.Where).Should().Contain(["Practice phone-basket.How", "Sign loneliness.Statement", "Rule help-grave.Text", "IntimacyCatalog intimacy-core.Texts LibraryTexts.GuidanceOpening"]);
    }

    [Fact]
    public void No_text_has_a_phone_number_or_an_address_of_the_web()
    {
        Texts.Where(t => PhoneNumber().IsMatch(t.Text) || WebAddress().IsMatch(t.Text)).Should().BeEmpty();
    }

    [Fact]
    public void No_placeholder_is_left_in_any_text()
    {
        Texts.Where(t => t.Text.Contains('{') || t.Text.Contains('}')).Should().BeEmpty();
    }

    [Fact]
    public void No_sentence_is_longer_than_thirty_words()
    {
        Texts.SelectMany(t => Sentence().Split(t.Text).Select(s => (t.Where, Sentence: s)))
            .Where(s => s.Sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxWords)
            .Should().BeEmpty();
    }

    [Fact]
    public void No_text_names_a_fact_a_figure_of_ours_or_a_diagnosis()
    {
        Texts.Where(t => FactNumber().IsMatch(t.Text)).Should().BeEmpty();
        Texts.Where(t => Jargon().IsMatch(t.Text)).Should().BeEmpty();
    }

    [Fact]
    public void Texts_start_and_end_cleanly()
    {
        Texts.Where(t => t.Text != t.Text.Trim() || t.Text.Contains("  ") || t.Text.Contains('\n') || t.Text.Length == 0 && t.Where.Split(' ')[0] != "Sign").Should().BeEmpty();
    }

    [Fact]
    public void Texts_speak_of_partners_and_not_of_one_sex_or_of_marriage_alone()
    {
        Texts.Where(t => t.Where.Split(' ')[0] is not ("EvidenceSource" or "Claim" or "ModelStatement"))
            .Where(t => OneKindOfCouple().IsMatch(t.Text)).Should().BeEmpty();
    }

    [Fact]
    public void A_sign_has_one_referent_and_no_two_questions_in_one()
    {
        IntimacyCatalog.Default.Signs.Should().OnlyContain(s => !s.Statement.Contains(" and ") && !s.Statement.Contains(" or "));
    }

    [Theory]
    [InlineData("call 116 123")]
    [InlineData("0800-1111")]
    [InlineData("+44 20 7946 0000")]
    public void The_look_for_phone_numbers_would_find_one(string text)
    {
        PhoneNumber().IsMatch(text).Should().BeTrue();
    }

    [GeneratedRegex(@"\+?\d[\d\s()/.-]{4,}\d")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"(?i)https?:|www\.|@|\b[a-z0-9-]+\.(com|org|net|info|gov|edu|uk|de|eu|io)\b")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"(?<=[.!?:;])\s+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bF\d{1,2}\b|Verywell|Parker")]
    private static partial Regex FactNumber();

    [GeneratedRegex(@"(?i)\b(patholog|disorder|dysfunction|toxic|narciss|abuser|victim|psychometric|validated scale)")]
    private static partial Regex Jargon();

    [GeneratedRegex(@"(?i)\b(husband|wife|spouse|boyfriend|girlfriend|god|marriage|marital)\b")]
    private static partial Regex OneKindOfCouple();
}
