using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Entries;

/// <summary>Pieces that several entries share.</summary>
internal static class EntryParts
{
    public static (string Name, IRenderable Value) Fact(string name, string value) => (name, Page.Inline(value));

    public static (string Name, IRenderable Value) Fact(string name, IEnumerable<string> values) =>
        Fact(name, values.DefaultIfEmpty("none").Aggregate((all, next) => $"{all}, {next}"));

    public static void Facts(Page page, params (string Name, IRenderable Value)[] facts) => page.Block(Page.Facts(facts));

    public static void List(Page page, string heading, IEnumerable<string> items)
    {
        List<string> list = items.ToList();
        if (list.Count > 0)
            page.Section(heading, Page.Bullets(list));
    }

    /// <summary>The rules that read a signal.</summary>
    public static void RulesOn(Page page, IntimacyCatalog catalog, string signal) =>
        List(page, "Rules that read it", catalog.Rules.Where(r => r.Signals.Any(s => s.ToString() == signal)).Select(r => $"{r.Id}, for {r.Strategy.Id}: {r.Text}"));

    /// <summary>Claims with their grade in plain words, each grade said once.</summary>
    public static void Evidence(Page page, IEnumerable<Claim> claims)
    {
        foreach (IGrouping<string, Claim> grade in claims.OrderByDescending(c => c.Grade).GroupBy(c => c.GradeText))
        {
            page.Section(
                $"Evidence: {Words.Of(grade.First().Grade)}",
                Page.Inline(grade.Key, Look.Quiet),
                Page.Bullets(grade.Select(c => c.Sources.IsEmpty ? $"{c.Text} [{c.Id}]" : $"{c.Text} [{c.Id}: {string.Join(", ", c.Sources.Select(s => s.Id))}]")));
        }
    }
}
