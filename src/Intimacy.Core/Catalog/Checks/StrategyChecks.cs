using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of each strategy with its rules and practices.</summary>
internal static class StrategyChecks
{
    /// <summary>Below this share a grave answer drowns among mild ones.</summary>
    private const int KeyRulePercent = 60;

    public static IEnumerable<(string Subject, string Message)> HasARule(IntimacyCatalog catalog) =>
        Of(catalog, strategy => catalog.Rules.All(r => r.Strategy != strategy), "has no rule, so it is never recommended");

    public static IEnumerable<(string Subject, string Message)> HasAKeyRule(IntimacyCatalog catalog) =>
        Of(catalog, strategy => Dilutes([.. catalog.Rules.Where(r => r.Strategy == strategy)]), "has no key rule with at least 60 percent of its weight; one grave answer could drown");

    public static IEnumerable<(string Subject, string Message)> HasASoloFirstStep(IntimacyCatalog catalog) =>
        Of(catalog, strategy => !catalog.Practices.Any(p => p.Strategy == strategy && IsFirstStep(p)), "has no solo first step that is free of contexts and contra-indications");

    private static IEnumerable<(string Subject, string Message)> Of(IntimacyCatalog catalog, Func<Strategy, bool> isWeak, string message) =>
        catalog.Strategies.Where(isWeak).Select(strategy => ($"strategy:{strategy.Id}", message));

    private static bool Dilutes(List<Rule> rules)
    {
        // A rule on a situation counts only where it raises the mean, so nothing drowns in it.
        List<Rule> diluting = [.. rules.Where(r => r.Signals.All(s => s.Kind != SignalKind.Context))];
        return diluting.Count > 0 && diluting.Max(r => (long)r.Weight) * 100 < diluting.Sum(r => (long)r.Weight) * KeyRulePercent;
    }

    private static bool IsFirstStep(Practice practice) => practice is
    {
        IsFirstStep: true,
        IsOnlyWhenCalledFor: false,
        With: Participation.Solo,
        Contraindication: null,
        Needs.IsEmpty: true,
        Excludes.IsEmpty: true,
    };
}
