using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of each rule on each checklist that gives recommendations.</summary>
internal static class RuleChecks
{
    public static IEnumerable<(string Subject, string Message)> CanBeMet(IntimacyCatalog catalog) =>
        catalog.Checklists.Where(c => !c.ScoresOnly).SelectMany(checklist => CanBeMetOn(catalog, checklist));

    private static IEnumerable<(string Subject, string Message)> CanBeMetOn(IntimacyCatalog catalog, Checklist checklist)
    {
        HashSet<int> dimensions = [.. checklist.Signs.SelectMany(s => s.Dimensions).Select(d => d.Dimension.Ordinal)];
        HashSet<IndexKind> indices = [.. checklist.Signs.Select(s => s.Index).OfType<IndexKind>()];
        foreach (Rule rule in catalog.Rules.Where(r => r.AtLeast > 1))
        {
            SignalId[] answered = [.. rule.Signals.Where(s => s.Kind != SignalKind.Context)];
            int inside = answered.Count(IsInside);
            int needed = rule.Combination == RuleCombination.AllOf ? answered.Length : rule.AtLeast;
            if (inside > 0 && inside < needed)
                yield return ($"rule:{rule.Id}", $"can never be met on the checklist {checklist.Id}, which leaves {(inside == needed - 1 ? "one" : "several")} of its signals out");
        }

        bool IsInside(SignalId signal) => signal.Kind switch
        {
            SignalKind.Sign => checklist.IndexOf(catalog.Signs[signal.Ordinal]) >= 0,
            SignalKind.Dimension => dimensions.Contains(signal.Ordinal),
            SignalKind.Index => indices.Contains((IndexKind)signal.Ordinal),
            _ => true,
        };
    }
}
