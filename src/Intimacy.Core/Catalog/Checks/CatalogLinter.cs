using System.Collections.Immutable;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Looks for what makes advice unwise although the catalog can be used. Thread-safe.</summary>
public static class CatalogLinter
{
    /// <summary>The checks, in the order in which their findings are listed.</summary>
    public static ImmutableArray<CatalogCheck> Checks { get; } =
    [
        new("bands-apart", "the two cut-offs of the bands lie at least 10 points apart", SettingsChecks.BandsApart),
        new("enough-signs-released", "a released score rests on at least five answered signs", SettingsChecks.EnoughSignsReleased),
        new("wide-classes", "scores are released in classes of at least 10 points", SettingsChecks.WideClasses),
        new("strategy-has-a-rule", "every strategy has a rule", StrategyChecks.HasARule),
        new("key-rule", "one rule of every strategy has at least 60 percent of its weight", StrategyChecks.HasAKeyRule),
        new("solo-first-step", "every strategy has a first step that one person can take in any situation", StrategyChecks.HasASoloFirstStep),
        new("rule-can-be-met", "a rule that needs several signals can be met on every checklist that asks about one of them", RuleChecks.CanBeMet),
    ];

    /// <summary>Puts all checks to a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The findings; empty for the built-in catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static ImmutableArray<CatalogFinding> Lint(IntimacyCatalog catalog) => [.. Checks.SelectMany(check => check.Run(catalog))];
}
