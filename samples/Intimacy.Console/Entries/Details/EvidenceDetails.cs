using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Details;

/// <summary>What stands behind advice: rules with their weights, claims with their grades, studies.</summary>
internal static class EvidenceDetails
{
    public static void Rule(Page page, IntimacyCatalog catalog, Rule rule)
    {
        long all = catalog.Rules.Where(r => r.Strategy == rule.Strategy).Sum(r => (long)r.Weight);
        page.Paragraph(rule.Text, Look.Strong);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Speaks for", $"{rule.Strategy.Id}: {rule.Strategy.Title}"),
            EntryParts.Fact("Reads", Reading(rule) + string.Join(", ", rule.Signals)),
            EntryParts.Fact("Counts from", rule.To < 1 ? $"{Words.Of(rule.From)}, in full from {Words.Of(rule.To)}" : Words.Of(rule.From)),
            EntryParts.Fact("Weight", $"{Words.Of(rule.Weight)} of {Words.Of((decimal)all)} in its strategy"),
            EntryParts.Fact("Rests on", Words.Of(rule.Basis)));
        EntryParts.Evidence(page, rule.Strategy.Claims);
    }

    public static void Source(Page page, IntimacyCatalog catalog, EvidenceSource source)
    {
        page.Paragraph(source.Citation);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Citation", Words.Of(source.Verification)),
            EntryParts.Fact("Design", Words.Of(source.Design)),
            EntryParts.Fact("Took part", source.Participants is { } people ? Words.Of(people) : "not known or not fitting"));
        page.Section("What was found", Page.Inline(source.Found));
        page.Section("What it does not show", Page.Inline(source.Limits));
        EntryParts.List(page, "Claims that cite it", catalog.Claims.Where(c => c.Sources.Contains(source)).Select(c => $"{c.Id} ({Words.Of(c.Grade)}): {c.Text}"));
    }

    public static void Claim(Page page, IntimacyCatalog catalog, Claim claim)
    {
        page.Paragraph(claim.Text, Look.Strong);
        page.Section($"Evidence: {Words.Of(claim.Grade)}", Page.Inline(claim.GradeText, Look.Quiet));
        EntryParts.List(page, "Sources", claim.Sources.Select(s => s.Citation));
        EntryParts.List(page, "Strategies that it stands behind", catalog.Strategies.Where(s => s.Claims.Contains(claim)).Select(s => $"{s.Id}: {s.Title}"));
        EntryParts.List(page, "Practices that it stands behind", catalog.Practices.Where(p => p.Claims.Contains(claim)).Select(p => $"{p.Id}: {p.Title}"));
    }

    public static void Statement(Page page, ModelStatement statement)
    {
        page.Paragraph(statement.Text);
        page.Section($"Evidence: {Words.Of(statement.Grade)}", Page.Inline(statement.GradeText, Look.Quiet));
    }

    private static string Reading(Rule rule) => rule.Combination switch
    {
        RuleCombination.One => "",
        RuleCombination.SeveralOf => $"at least {Words.Of(rule.AtLeast)} of ",
        _ => Words.Of(rule.Combination) + " ",
    };
}
