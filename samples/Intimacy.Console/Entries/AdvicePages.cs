using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

/// <summary>What is advised, for a reader.</summary>
internal static class AdvicePages
{
    private const string Evidence = "What stands behind it";

    public static ReaderPage Of(IntimacyCatalog catalog, Strategy strategy) => new ReaderPage(strategy.Title, strategy.About)
        .With("Ideas", catalog.Practices.Where(p => p.Strategy == strategy).Select(p => $"{p.Title}: {p.Takes}."))
        .With("Not in these situations", strategy.Excludes.Select(c => c.Label))
        .With(Evidence, strategy.Claims.Select(SourcePages.Line));

    public static ReaderPage Of(Practice practice) => new ReaderPage(practice.Title, practice.How)
        .With("The first time", practice.First)
        .With("What it takes", $"{char.ToUpperInvariant(practice.Takes[0])}{practice.Takes[1..]}.")
        .With("When to leave it out", practice.Contraindication is { } care ? [care.Care] : [])
        .With("Made for", practice.Needs.Select(c => c.Label))
        .With("Not for", practice.Excludes.Select(c => c.Label))
        .With("Part of", practice.Strategy.Title)
        .With(Evidence, practice.Claims.Select(SourcePages.Line));

    public static ReaderPage Of(Rule rule) => new ReaderPage(rule.Text, $"A reason for: {rule.Strategy.Title}.");

    public static ReaderPage Of(IntimacyCatalog catalog, Pattern pattern) => new ReaderPage(pattern.Name, pattern.About)
        .With("What it leads to", catalog.Focus.ByPattern.TryGetValue(pattern.Id, out Focus? focus) ? [$"{focus.Name}. {focus.About}"] : []);

    public static ReaderPage Of(IntimacyCatalog catalog, Focus focus) => new ReaderPage(focus.Name, focus.About)
        .With("Comes with", catalog.Patterns.Patterns.Where(p => catalog.Focus.ByPattern.TryGetValue(p.Id, out Focus? its) && its == focus).Select(p => p.Name));

    public static ReaderPage Of(Tension tension) => new ReaderPage($"{tension.First.Title} / {tension.Second.Title}", tension.Text);

    public static ReaderPage Of(Contradiction contradiction) => new ReaderPage("Two answers that hardly go together", contradiction.Text)
        .With("The two", contradiction.First.Statement, contradiction.Second.Statement);
}
