using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Looks for what makes advice unwise although the catalog can be used.</summary>
internal static class CatalogLinter
{
    /// <summary>Below this share a grave answer drowns among mild ones.</summary>
    private const int KeyRulePercent = 60;

    /// <summary>Between bands nearer than this, noise is called a difference.</summary>
    private const int LeastBetweenBands = 10_00;

    /// <summary>From this many signs on, and with classes no narrower than this, hardly any answer can be told (docs/what-sharing-costs.md).</summary>
    private const int LeastReleased = 5;
    private const int LeastClass = 10_00;

    public static ImmutableArray<CatalogFinding> Lint(IntimacyCatalog catalog) =>
    [
        .. LintSettings(catalog.Settings),
        .. LintStrategies(catalog),
        .. catalog.Checklists.Where(c => !c.ScoresOnly).SelectMany(checklist => LintChecklist(catalog, checklist)),
    ];

    private static IEnumerable<CatalogFinding> LintSettings(CatalogSettings settings)
    {
        if (settings.BandWellFrom.Hundredths - settings.BandConcernBelow.Hundredths < LeastBetweenBands)
            yield return new("settings", "leaves less than 10 points between the two bands; a tiny gap would be called a difference");
        if (settings.MinimumReleased < LeastReleased)
            yield return new("settings", "releases a score of fewer than five answered signs; too little is left for a single answer to hide behind");
        int[] edges = [0, .. settings.ReleaseCuts.Append(settings.BandConcernBelow).Append(settings.BandWellFrom).Select(c => c.Hundredths).Distinct().Order(), 100_00];
        if (edges.Zip(edges.Skip(1)).Any(e => e.Second - e.First < LeastClass))
            yield return new("settings", "releases scores in a class of less than 10 points; exact numbers give single answers away");
    }

    private static IEnumerable<CatalogFinding> LintStrategies(IntimacyCatalog catalog)
    {
        ILookup<Strategy, Rule> rules = catalog.Rules.ToLookup(r => r.Strategy);
        ILookup<Strategy, Practice> practices = catalog.Practices.ToLookup(p => p.Strategy);
        return catalog.Strategies.SelectMany(strategy => LintStrategy(strategy, [.. rules[strategy]], practices[strategy]));
    }

    private static IEnumerable<CatalogFinding> LintStrategy(Strategy strategy, List<Rule> rules, IEnumerable<Practice> practices)
    {
        string subject = $"strategy:{strategy.Id}";

        // A rule on a situation counts only where it raises the mean, so nothing drowns in it.
        List<Rule> diluting = [.. rules.Where(r => r.Signals.All(s => s.Kind != SignalKind.Context))];
        if (rules.Count == 0)
            yield return new(subject, "has no rule, so it is never recommended");
        else if (diluting.Count > 0 && diluting.Max(r => (long)r.Weight) * 100 < diluting.Sum(r => (long)r.Weight) * KeyRulePercent)
            yield return new(subject, "has no key rule with at least 60 percent of its weight; one grave answer could drown");
        if (!practices.Any(IsFirstStep))
            yield return new(subject, "has no solo first step that is free of contexts and contra-indications");
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

    private static IEnumerable<CatalogFinding> LintChecklist(IntimacyCatalog catalog, Checklist checklist)
    {
        foreach (Rule rule in catalog.Rules.Where(r => r.AtLeast > 1))
        {
            SignalId[] answered = [.. rule.Signals.Where(s => s.Kind != SignalKind.Context)];
            int inside = answered.Count(signal => IsInside(catalog, checklist, signal));
            int needed = rule.Combination == RuleCombination.AllOf ? answered.Length : rule.AtLeast;
            if (inside > 0 && inside < needed)
                yield return new($"rule:{rule.Id}", $"can never be met on the checklist {checklist.Id}, which leaves {(inside == needed - 1 ? "one" : "several")} of its signals out");
        }
    }

    private static bool IsInside(IntimacyCatalog catalog, Checklist checklist, SignalId signal) => signal.Kind switch
    {
        SignalKind.Sign => checklist.IndexOf(catalog.Signs[signal.Ordinal]) >= 0,
        SignalKind.Dimension => checklist.Signs.Any(s => s.Dimensions.Any(d => d.Dimension.Ordinal == signal.Ordinal)),
        SignalKind.Index => checklist.Signs.Any(s => s.Index == (IndexKind)signal.Ordinal),
        _ => true,
    };
}
