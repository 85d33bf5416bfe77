using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class RuleEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Rule rule)
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

    private static string Reading(Rule rule) => rule.Combination switch
    {
        RuleCombination.One => "",
        RuleCombination.SeveralOf => $"at least {Words.Of(rule.AtLeast)} of ",
        _ => Words.Of(rule.Combination) + " ",
    };
}
