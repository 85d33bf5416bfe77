using System.Globalization;
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Docs;

/// <summary>The page docs/sources.md: the papers and claims of the catalog in words, and the papers behind the formulas.</summary>
internal static class SourcesPage
{
    private const string Opening = """
        # Sources

        What stands behind the advice, and what does not. The part on papers and claims is written from the catalog; a test compares them.

        No paper tests these signs as a scale, and none gives a cut-off for them. Most of the advice is editorial, and says so where people read it.

        """;

    private const string Formulas = """
        ## Behind the formulas

        These stand in no catalog; the arithmetic uses them.

        - **Percent of maximum possible**, 100 (x - min) / (max - min): Cohen, Cohen, Aiken and West 1999.
        - **Two dimensions rather than one**: Fincham and Linfield 1997, 123 couples. Positive and negative evaluations of a marriage form separable
          dimensions, with groups high on both and low on both. It does not show that the signs here form two scales.
        - **Prorating is biased**, even where answers are missing at random: Mazza, Enders and Ruehlman 2015, doi:10.1080/00273171.2015.1068157.
          Hence an interval beside each estimate. That half of the items is enough for an estimate is a usual rule, not a finding about these signs.
        """;

    public static string Of(IntimacyCatalog catalog)
    {
        var page = new StringBuilder(Opening);
        page.Append("\n## Papers\n");
        foreach (EvidenceSource source in catalog.Sources)
            Append(page, catalog, source);
        page.Append("\n## What each strategy rests on\n\n| strategy | claim | grade | papers |\n|---|---|---|---|\n");
        foreach (Strategy strategy in catalog.Strategies)
        {
            foreach (Claim claim in strategy.Claims)
                page.Append(CultureInfo.InvariantCulture, $"| {strategy.Title} | {claim.Text} | {Word(claim.Grade)} | {string.Join(", ", claim.Sources.Select(s => s.Id))} |\n");
        }

        page.Append("\n- **supported**: ").Append(GradeText(catalog, EvidenceGrade.Supported));
        page.Append("\n- **suggested**: ").Append(GradeText(catalog, EvidenceGrade.Suggested));
        page.Append("\n- **editorial**: ").Append(GradeText(catalog, EvidenceGrade.Editorial));
        return page.Append("\n\n").Append(Formulas).ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, IntimacyCatalog catalog, EvidenceSource source)
    {
        Claim[] claims = [.. catalog.Claims.Where(c => c.Sources.Contains(source))];
        string people = source.Participants is { } n ? $", {n.ToString(CultureInfo.InvariantCulture)} people" : "";
        page.Append(CultureInfo.InvariantCulture, $"\n### {source.Id}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{source.Citation}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"- Design: {Word(source.Design)}{people}. Checked against a public record: {Word(source.Verification)}.\n");
        page.Append(CultureInfo.InvariantCulture, $"- Found: {source.Found}\n- Does not show: {source.Limits}\n");
        page.Append(CultureInfo.InvariantCulture, $"- Used for: {(claims.Length == 0 ? "no claim" : string.Join(", ", claims.Select(c => $"{c.Id} ({Word(c.Grade)})")))}.\n");
    }

    private static string GradeText(IntimacyCatalog catalog, EvidenceGrade grade) => catalog.Claims.First(c => c.Grade == grade).GradeText;

    /// <summary>PartlyVerified becomes "partly verified".</summary>
    private static string Word(Enum value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
