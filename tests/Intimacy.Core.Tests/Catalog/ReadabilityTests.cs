using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class ReadabilityTests
{
    /// <summary>From this length the grade of one text says something; shorter ones are graded as a group.</summary>
    private const int Passage = 15;
    private const double HighestGrade = 8;

    /// <summary>
    /// What a paper found is read by who asks for it. It has figures, which count as many syllables, and the paper's own terms,
    /// for which a simpler word would be a different finding.
    /// </summary>
    private const double HighestGradeOfEvidence = 10;

    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;
    private static readonly IReadOnlyList<(string Where, string Text)> Texts = AllTexts.Of(Catalog);

    public static TheoryData<string, IEnumerable<string>> ShortTexts => new()
    {
        { "signs", Catalog.Signs.Select(s => s.Statement) },
        { "prompts and options", Catalog.Scales.SelectMany(s => s.Options.Select(o => o.Text).Prepend(s.Prompt)) },
        { "reasons", Texts.Where(t => t.Where.EndsWith("Because", StringComparison.Ordinal)).Select(t => t.Text) },
        { "rules", Catalog.Rules.Select(r => r.Text) },
        { "titles", Titles },
        { "contexts", Catalog.Contexts.Select(c => c.Label) },
        { "first steps", Catalog.Practices.Select(p => p.FirstTime) },
        { "prompts", Catalog.Prompts.Select(p => p.Text) },
        { "ideas for the fun list", Catalog.FunIdeas.Select(i => i.Text) },
        { "claims", Catalog.Claims.Select(c => c.Text) },
    };

    private static IEnumerable<string> Titles =>
    [
        .. Catalog.Strategies.Select(s => s.Title), .. Catalog.Practices.Select(p => p.Title), .. Catalog.Checklists.Select(c => c.Name),
        .. Catalog.Dimensions.Select(d => d.Name), .. Texts.Where(t => t.Where.Split(' ')[0] is "Pattern" or "Focus" && t.Where.EndsWith(".Name", StringComparison.Ordinal)).Select(t => t.Text),
    ];

    [Fact]
    public void A_text_of_some_length_is_read_with_eight_years_of_school()
    {
        // What a practice takes is a row of facts and no sentence.
        (string Where, string Text)[] passages = [.. Texts.Where(t => FleschKincaid.Words(t.Text) >= Passage && !t.Where.EndsWith(".Takes", StringComparison.Ordinal))];

        passages.Should().HaveCountGreaterThan(200);
        passages.Where(p => FleschKincaid.Grade(p.Text) > (IsEvidence(p.Where) ? HighestGradeOfEvidence : HighestGrade))
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{FleschKincaid.Grade(p.Text):0.0} {p.Where}: {p.Text}")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ShortTexts))]
    public void Short_texts_together_are_read_with_eight_years_of_school(string group, IEnumerable<string> texts)
    {
        string[] all = [.. texts];

        all.Should().HaveCountGreaterThan(5);
        FleschKincaid.Grade(all).Should().BeLessThanOrEqualTo(HighestGrade, "these are the {0}", group);
    }

    [Fact]
    public void Only_what_a_paper_found_and_its_limits_count_as_evidence()
    {
        Texts.Count(t => IsEvidence(t.Where)).Should().Be(2 * Catalog.Sources.Length);
    }

    private static bool IsEvidence(string where) =>
        where.StartsWith(nameof(EvidenceSource), StringComparison.Ordinal)
        && (where.EndsWith(".Found", StringComparison.Ordinal) || where.EndsWith(".Limits", StringComparison.Ordinal));
}
