using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of each strategy with its rules and practices.</summary>
internal static class StrategyChecks
{
    /// <summary>Below this share a grave answer drowns among mild ones.</summary>
    private const int KeyRulePercent = 60;

    public static IEnumerable<(string Subject, string Message)> HasARule(IntimacyCatalog catalog)
    {
        HashSet<Strategy> ruled = [.. catalog.Rules.Select(r => r.Strategy)];
        return Of(catalog, strategy => !ruled.Contains(strategy), "has no rule, so it is never recommended");
    }

    public static IEnumerable<(string Subject, string Message)> HasAKeyRule(IntimacyCatalog catalog)
    {
        ILookup<Strategy, Rule> rules = catalog.Rules.ToLookup(r => r.Strategy);
        return Of(catalog, strategy => Dilutes(rules[strategy]), "has no key rule with at least 60 percent of its weight; one grave answer could drown");
    }

    public static IEnumerable<(string Subject, string Message)> HasASoloFirstStep(IntimacyCatalog catalog)
    {
        HashSet<Strategy> begun = [.. catalog.Practices.Where(IsFirstStep).Select(p => p.Strategy)];
        return Of(catalog, strategy => !begun.Contains(strategy), "has no solo first step that is free of contexts and contra-indications");
    }

    private static IEnumerable<(string Subject, string Message)> Of(IntimacyCatalog catalog, Func<Strategy, bool> isWeak, string message) =>
        catalog.Strategies.Where(isWeak).Select(strategy => ($"strategy:{strategy.Id}", message));

    private static bool Dilutes(IEnumerable<Rule> rules)
    {
        // A rule on a situation or a trend counts only where it raises the mean, so nothing drowns in it.
        List<Rule> diluting = [.. rules.Where(r => r.Signals.All(s => s.Kind is not (SignalKind.Context or SignalKind.Trend)))];
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
