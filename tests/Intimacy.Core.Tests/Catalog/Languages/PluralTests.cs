using Intimacy.Core.Catalog.Texts;

namespace Intimacy.Core.Tests.Catalog.Languages;

public class PluralTests
{
    private const string Letters = ".z12fm";

    /// <summary>What Intl.PluralRules of Node.js 20 says for 0 to 199, by Unicode CLDR 48: languages, and a letter for each number.</summary>
    public static TheoryData<string, string> Cldr
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (string[] line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", "Plurals", "cldr-48.txt")).Select(l => l.Split('|')))
                all.Add(line[0], line[1]);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Cldr))]
    public void Every_language_has_the_forms_that_cldr_gives_it(string languages, string forms)
    {
        ArgumentNullException.ThrowIfNull(languages);
        foreach (string language in languages.Split(' '))
        {
            string.Concat(Enumerable.Range(0, forms.Length).Select(n => Letters[(int)PluralRules.Of(language, n)])).Should().Be(forms, "the language is {0}", language);
            PluralRules.Of($"{language.ToUpperInvariant()}-x-y", 1).Should().Be(PluralRules.Of(language == "pt-PT" ? "pt" : language, 1));
        }
    }

    [Fact]
    public void The_table_of_cldr_was_read()
    {
        Cldr.Should().HaveCount(19);
        Cldr.Sum(row => ((string)row[0]).Split(' ').Length).Should().Be(147);
    }

    /// <summary>Forms after the table of CLDR: one for 1, few for 2 to 4 and 22 to 24, many for 5 to 21.</summary>
    [Theory]
    [InlineData(1, 1, "1 minuta")]
    [InlineData(2, 2, "2 minuty")]
    [InlineData(5, 5, "5 minut")]
    [InlineData(12, 12, "12 minut")]
    [InlineData(22, 22, "22 minuty")]
    [InlineData(2, 3, "2–3 minuty")]
    [InlineData(3, 5, "3–5 minut")]
    public void A_counted_word_has_the_form_that_its_number_asks_for(int from, int to, string expected)
    {
        Polish(from, to).Should().StartWith($"{expected}, ");
    }

    [Fact]
    public void A_form_that_was_not_written_is_the_text_itself()
    {
        string texts = """{ "texts": { "pl": { "takes.minute": "{n} min" } } }""";

        PracticeIn("pl", texts, 22, 22).Should().StartWith("22 min, ");
    }

    [Fact]
    public void One_may_be_said_in_a_word_where_it_is_the_only_number_of_its_form()
    {
        PackProblems("""{ "texts": { "pl": { "takes.minute.one": "minuta" } } }""").Should().BeEmpty();
        PackProblems("""{ "texts": { "ru": { "takes.minute.one": "минута" } } }""").Should().Equal("a.json: $.texts.ru['takes.minute.one']: expected a text with the placeholder {n}; found none");
        PackProblems("""{ "texts": { "ja": { "takes.minute.one": "1分" } } }""").Should().Equal("a.json: $.texts.ja['takes.minute.one']: expected a key that something in the catalog uses; found an unused text");
    }

    [Theory]
    [InlineData(1, 1, "1 minuto, de 2 a 3 veces a la semana, en pareja")]
    [InlineData(2, 2, "2 minutos, de 2 a 3 veces a la semana, en pareja")]
    [InlineData(10, 20, "de 10 a 20 minutos, de 2 a 3 veces a la semana, en pareja")]
    [InlineData(60, 1_440, "de 60 minutos a 1 día, de 2 a 3 veces a la semana, en pareja")]
    public void Spanish_has_one_and_many(int from, int to, string expected)
    {
        PracticeIn("es", """{ "texts": {} }""", from, to).Should().Be(expected);
    }

    private static string Polish(int from, int to) => PracticeIn(
        "pl",
        """{ "texts": { "pl": { "takes.minute": "{n} minuty", "takes.minute.one": "1 minuta", "takes.minute.few": "{n} minuty", "takes.minute.many": "{n} minut", "takes.minute.range": "{from}–{to} minuty", "takes.minute.range.many": "{from}–{to} minut" } } }""",
        from,
        to);

    private static string PracticeIn(string language, string texts, int from, int to)
    {
        string patch = $$"""{ "patch": { "practices": { "listening-in-turns": { "minutes": {{from}}, "upToMinutes": {{to}} } } }, """;
        return Packs.PackText.Load(("a", patch + texts.TrimStart()[1..])).WithCulture(language).FindPractice(PracticeIds.ListeningInTurns)!.Takes;
    }

    private static IEnumerable<string> PackProblems(string body) => Packs.PackText.Problems(("a", body)).Select(p => p.ToString());
}
