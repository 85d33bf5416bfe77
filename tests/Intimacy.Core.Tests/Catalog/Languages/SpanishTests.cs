using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Core.Tests.Catalog.Languages;

/// <summary>What was decided for Spanish (docs/decisions/spanish.md) holds for every text, and each rule would find a text that breaks it.</summary>
public partial class SpanishTests
{
    private static readonly IReadOnlyList<(string Where, string Text)> Texts = AllTexts.Of(IntimacyCatalog.Default.WithCulture("es"));

    public static TheoryData<string, string> Broken => new()
    {
        { "gender", "¿Te sientes cansado/a?" },
        { "gender", "Hola a tod@s." },
        { "gender", "Son bienvenides todxs." },
        { "gender", "Cuando estés listo, empieza." },
        { "gender", "Quédense juntos un rato." },
        { "gender", "No estás sola." },
        { "address", "Puede usted parar." },
        { "address", "Vosotros podéis parar." },
        { "address", "Si queréis, parad." },
        { "region", "Apaga el ordenador." },
        { "region", "Deja el celular." },
        { "region", "Me hace ilusión." },
        { "marks", "Pregunta: “¿Qué tal?”" },
        { "marks", "Qué tal?" },
        { "marks", "Son las tres !" },
        { "placeholder", "Tu {partner} cuenta." },
    };

    [Fact]
    public void Every_text_is_there_and_translated()
    {
        CatalogLinter.Lint(IntimacyCatalog.Default).Should().BeEmpty();
        Texts.Should().HaveSameCount(AllTexts.Of(IntimacyCatalog.Default));
        Texts.Zip(AllTexts.Of(IntimacyCatalog.Default)).Where(t => t.First.Text == t.Second.Text && t.First.Text.Contains(' ')).Should().BeEmpty();
    }

    [Fact]
    public void No_text_breaks_a_rule()
    {
        Texts.Select(t => (t.Where, t.Text, Rule: BrokenBy(t.Text))).Where(t => t.Rule is not null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_rule_finds_what_breaks_it(string rule, string text) => BrokenBy(text).Should().Be(rule);

    /// <summary>In Spanish "o" becomes "u" before o, and "y" becomes "e" before i: no word that the library puts into such a list begins so.</summary>
    [Fact]
    public void No_listed_word_begins_with_the_sound_of_its_conjunction()
    {
        IntimacyCatalog spanish = IntimacyCatalog.Default.WithCulture("es");

        spanish.Scales.SelectMany(s => s.Options).Select(o => o.Text).Should().HaveCount(15).And.NotContain(t => SoundsLikeOr().IsMatch(t));
        spanish.Texts.Plan.All.Take(7).Should().Contain("lunes").And.NotContain(t => SoundsLikeAnd().IsMatch(t));
        SoundsLikeOr().IsMatch("otra vez").Should().BeTrue();
        SoundsLikeAnd().IsMatch("invierno").Should().BeTrue();
    }

    [Fact]
    public void No_sentence_is_longer_than_forty_words()
    {
        Texts.SelectMany(t => Sentence().Split(t.Text)).Should().NotContain(s => s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 40);
    }

    private static string? BrokenBy(string text) =>
        GenderedForm().IsMatch(text) ? "gender"
        : OtherAddress().IsMatch(text) ? "address"
        : RegionalWord().IsMatch(text) ? "region"
        : WrongMark().IsMatch(text) || text.Count(c => c == '?') != text.Count(c => c == '¿') || text.Count(c => c == '!') != text.Count(c => c == '¡') ? "marks"
        : text.Contains('{', StringComparison.Ordinal) ? "placeholder"
        : null;

    /// <summary>Forms that name one sex of the reader or of the couple, and spellings that name both.</summary>
    [GeneratedRegex(
        @"\w/[oa]s?\b|\w@|\btod[xe]s\b|\b\w+[^e]xs\b|\bbienvenid|\b(junt[oa]s|los dos(?=[,.;:?]| puedan| quieran)|nosotr[oa]s|sol[oa]s(?<!a solas))\b|\b(est[áé]s|eres|seas|te sient[ea]s|sentirte|quéd(ate|ense))\s+(\w+\s+)?\w*([ai]d|sol|list|segur|tranquil|content)[oa]s?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex GenderedForm();

    [GeneratedRegex(@"\b(usted|vosotr[oa]s|vuestr[oa]s?|os)\b|\b\w+(áis|éis)\b|\bparad\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherAddress();

    [GeneratedRegex(@"\b(ordenador|computadora|móvil|celular|coger|vale|zumo|jugo|coche|carro|pajitas?|popotes?|bocadillo|mercadillo|ilusión|túmb\w+|ayuntamientos?|apete(ce|zca)\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RegionalWord();

    [GeneratedRegex(@"[“”""]| [?!;:,.]")]
    private static partial Regex WrongMark();

    [GeneratedRegex("^h?[oó]", RegexOptions.IgnoreCase)]
    private static partial Regex SoundsLikeOr();

    [GeneratedRegex("^h?[ií](?!e)", RegexOptions.IgnoreCase)]
    private static partial Regex SoundsLikeAnd();

    [GeneratedRegex(@"(?<=[.!?:;])\s+")]
    private static partial Regex Sentence();
}
