using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of each rule on each checklist that gives recommendations.</summary>
internal static class RuleChecks
{
    public static IEnumerable<(string Subject, string Message)> CanBeMet(IntimacyCatalog catalog)
    {
        Asked[] lists = [.. catalog.Checklists.Where(c => !c.ScoresOnly).Select(c => new Asked(catalog, c))];
        foreach (Rule rule in catalog.Rules.Where(r => r.AtLeast > 1))
        {
            SignalId[] answered = [.. rule.Signals.Where(s => s.Kind != SignalKind.Context)];
            int needed = rule.Combination == RuleCombination.AllOf ? answered.Length : rule.AtLeast;
            (Checklist First, int Missing)? first = null;
            int others = 0;
            foreach (Asked list in lists)
            {
                int inside = list.Count(answered);
                if (inside == 0 || inside >= needed)
                    continue;
                if (first is null)
                    first = (list.Checklist, needed - inside);
                else
                    others++;
            }

            if (first is var (checklist, missing))
                yield return ($"rule:{rule.Id}", Message(checklist, missing, others));
        }
    }

    /// <summary>One finding a rule: of thousands of checklists nobody reads thousands of lines.</summary>
    private static string Message(Checklist checklist, int missing, int others)
    {
        string more = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; the same on {others} more");
        return $"can never be met on the checklist {checklist.Id}, which leaves {(missing == 1 ? "one" : "several")} of its signals out{more}";
    }

    /// <summary>What a checklist asks about.</summary>
    private sealed class Asked(IntimacyCatalog catalog, Checklist checklist)
    {
        private readonly HashSet<int> _dimensions = [.. checklist.Signs.SelectMany(s => s.Dimensions).Select(d => d.Dimension.Ordinal)];
        private readonly HashSet<IndexKind> _indices = [.. checklist.Signs.Select(s => s.Index).OfType<IndexKind>()];

        public Checklist Checklist => checklist;

        /// <summary>How many of the signals it asks about.</summary>
        public int Count(SignalId[] signals)
        {
            int count = 0;
            foreach (SignalId signal in signals)
                count += Has(signal) ? 1 : 0;
            return count;
        }

        private bool Has(SignalId signal) => signal.Kind switch
        {
            SignalKind.Sign => checklist.IndexOf(catalog.Signs[signal.Ordinal]) >= 0,
            SignalKind.Dimension => _dimensions.Contains(signal.Ordinal),
            SignalKind.Index => _indices.Contains((IndexKind)signal.Ordinal),
            _ => true,
        };
    }
}
