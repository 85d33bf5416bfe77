using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of each rule on each checklist that gives recommendations.</summary>
internal static class RuleChecks
{
    public static IEnumerable<(string Subject, string Message)> CanBeMet(IntimacyCatalog catalog)
    {
        AskedSignals[] lists = AskedSignals.All(catalog);
        foreach (Rule rule in catalog.Rules.Where(r => r.AtLeast > 1))
        {
            SignalId[] answered = [.. rule.Signals.Where(s => s.Kind != SignalKind.Context)];
            int needed = rule.Combination == RuleCombination.AllOf ? answered.Length : rule.AtLeast;
            (Checklist First, int Missing)? first = null;
            int others = 0;
            foreach (AskedSignals list in lists)
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
}
