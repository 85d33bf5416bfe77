using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Catalog;

public partial class PlainWordsTests
{
    private const int LongestFirstStep = 45;
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;
    private static readonly IReadOnlyList<(string Where, string Text)> Texts = AllTexts.Of(Catalog);

    private static IEnumerable<string> OfPractices =>
        Catalog.Practices.SelectMany(p => new[] { p.Title, p.How, p.FirstTime, p.Contraindication?.Care ?? "" });

    [Fact]
    public void A_sign_asks_one_thing_of_one_or_of_both_and_denies_nothing()
    {
        Catalog.Signs.Where(s => TwoInOne().IsMatch(s.Statement)).Select(s => s.Statement).Should().BeEmpty();
        Catalog.Signs.Where(s => Negation().IsMatch(s.Statement)).Select(s => s.Statement).Should().BeEmpty();
    }

    [Fact]
    public void A_sign_says_whom_it_speaks_of()
    {
        Catalog.Signs.Where(s => s.Scale.Id != "change" && !Referent().IsMatch(s.Statement)).Select(s => s.Statement).Should().BeEmpty();
    }

    [Fact]
    public void A_sign_is_a_sentence_but_a_thing_where_it_is_asked_how_it_changed()
    {
        Catalog.Signs.Where(s => s.Statement.EndsWith('.') == (s.Scale.Id == "change")).Select(s => s.Statement).Should().BeEmpty();
    }

    /// <summary>"The next time you feel annoyed, breathe out" opens with its occasion; without it, the deed is the first word.</summary>
    [Fact]
    public void The_first_time_opens_with_a_deed_or_with_its_occasion()
    {
        Catalog.Practices.Where(p => !Deeds().IsMatch(Occasion().Replace(p.FirstTime, ""))).Select(p => $"{p.Id}: {p.FirstTime}").Should().BeEmpty();
    }

    [Fact]
    public void The_first_time_is_short_and_plainly_said()
    {
        Catalog.Practices.Where(p => FleschKincaid.Words(p.FirstTime) > LongestFirstStep).Select(p => p.FirstTime).Should().BeEmpty();
        Catalog.Practices.Where(p => Hesitation().IsMatch(p.FirstTime)).Select(p => p.FirstTime).Should().BeEmpty();
    }

    /// <summary>"Nobody has to" permits, and so may stand.</summary>
    [Fact]
    public void No_practice_tells_the_reader_what_must_be()
    {
        OfPractices.Where(text => Order().IsMatch(text)).Should().BeEmpty();
    }

    [Fact]
    public void The_spelling_is_British_throughout()
    {
        Texts.Where(t => American().IsMatch(t.Text)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("You should talk.")]
    [InlineData("You have to talk.")]
    [InlineData("Never go to bed angry.")]
    public void The_look_for_orders_would_find_one(string text) => Order().IsMatch(text).Should().BeTrue();

    [Theory]
    [InlineData("Nobody has to speak.")]
    [InlineData("You do not have to show more than feels safe.")]
    public void The_look_for_orders_passes_what_permits(string text) => Order().IsMatch(text).Should().BeFalse();

    [Theory]
    [InlineData("Ask a counselor")]
    [InlineData("Walk in the neighborhood")]
    [InlineData("You realize it")]
    public void The_look_for_American_spelling_would_find_it(string text) => American().IsMatch(text).Should().BeTrue();

    [GeneratedRegex(@"(?i)\b(and|or)\b|;|/")]
    private static partial Regex TwoInOne();

    [GeneratedRegex(@"(?i)\b(not|never|no|none|nothing|nobody|neither|nor|without|hardly|cannot)\b|n['’]t\b")]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(I|me|we|We|us|My partner)\b")]
    private static partial Regex Referent();

    [GeneratedRegex(@"^(The next time|Next time|At|After|Before|On|When)\b[^,.:]*, ")]
    private static partial Regex Occasion();

    [GeneratedRegex(@"(?i)^(agree|answer|ask|begin|breathe|call|choose|clear|close|find|finish|leave|let|look|make|name|pick|play|put|read|say|search|set|sit|start|suggest|take|tell|think|walk|write)\b")]
    private static partial Regex Deeds();

    [GeneratedRegex(@"(?i)\byou (might|could) (want|like|try|consider)\b|(?<!\bnot )\btry to\b|\bif possible\b")]
    private static partial Regex Hesitation();

    [GeneratedRegex(@"(?i)\b(should|must|always|never|ought)\b|(?<!\bnot )\bhave to\b|(?<!\b(nobody|nothing|else|more) )\bhas to\b")]
    private static partial Regex Order();

    [GeneratedRegex(@"(?i)\b(counsel(or|ing)|neighbor|center|color|favor|behavior|honor|humor|labor|traveling|canceled|gray|cozy|moms?\b|theater|fulfill|judgment|program\b)|\b\w+(y|l|n|r|c|g|m)iz(e|es|ed|ing)\b|\bto practice\b")]
    private static partial Regex American();
}
