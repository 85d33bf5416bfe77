using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of each rule on each checklist that gives recommendations.</summary>
internal static class RuleChecks
{
    public static IEnumerable<(string Subject, string Message)> CanBeMet(IntimacyCatalog catalog) =>
        catalog.Checklists.Where(c => !c.ScoresOnly).SelectMany(checklist => CanBeMetOn(catalog, checklist));

    private static IEnumerable<(string Subject, string Message)> CanBeMetOn(IntimacyCatalog catalog, Checklist checklist)
    {
        foreach (Rule rule in catalog.Rules.Where(r => r.AtLeast > 1))
        {
            SignalId[] answered = [.. rule.Signals.Where(s => s.Kind != SignalKind.Context)];
            int inside = answered.Count(signal => IsInside(catalog, checklist, signal));
            int needed = rule.Combination == RuleCombination.AllOf ? answered.Length : rule.AtLeast;
            if (inside > 0 && inside < needed)
                yield return ($"rule:{rule.Id}", $"can never be met on the checklist {checklist.Id}, which leaves {(inside == needed - 1 ? "one" : "several")} of its signals out");
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
