using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>
/// What can come about at all. Proved by the two ends of every interval: where all is at its worst a sign, a dimension or an index that is asked about has the level 1, and where nothing is asked about a
/// signal it is out of scope whatever is answered.
/// </summary>
internal static class ReachChecks
{
    /// <summary>A hundredth of a strategy's weight is a point of its priority.</summary>
    private const int Points = 100;

    public static IEnumerable<(string Subject, string Message)> RuleInReach(IntimacyCatalog catalog)
    {
        AskedSignals[] lists = AskedSignals.All(catalog);
        return catalog.Rules.Where(rule => !IsInReach(rule, lists)).Select(rule => ($"rule:{rule.Id}", "rests on nothing that a checklist for advice asks about, so it never speaks"));
    }

    public static IEnumerable<(string Subject, string Message)> StrategyInReach(IntimacyCatalog catalog)
    {
        AskedSignals[] lists = AskedSignals.All(catalog);
        foreach (IGrouping<Strategy, Rule> rules in catalog.Rules.GroupBy(r => r.Strategy))
        {
            // By itself a situation speaks for nothing, since a rule on it counts only where it raises what answers say.
            if (!rules.Any(rule => RestsOnAnswers(rule) && IsInReach(rule, lists)))
                yield return ($"strategy:{rules.Key.Id}", "can never be recommended: no rule of it on answers is in reach");
        }
    }

    public static IEnumerable<(string Subject, string Message)> RuleMatters(IntimacyCatalog catalog)
    {
        foreach (IGrouping<Strategy, Rule> rules in catalog.Rules.GroupBy(r => r.Strategy))
        {
            // A rule on a situation or a trend joins the mean only where it raises it: the others keep their share.
            long steady = rules.Where(r => !IsOccasional(r)).Sum(r => (long)r.Weight);
            foreach (Rule rule in rules)
            {
                long whole = IsOccasional(rule) ? steady + rule.Weight : steady;
                if ((long)rule.Weight * Points < whole)
                    yield return ($"rule:{rule.Id}", string.Create(CultureInfo.InvariantCulture, $"has {rule.Weight} of {whole} of the weight of {rules.Key.Id}, less than a point of its priority"));
            }
        }
    }

    private static bool IsOccasional(Rule rule) => rule.Signals.Any(s => s.Kind is SignalKind.Context or SignalKind.Trend);

    private static bool RestsOnAnswers(Rule rule) => rule.Signals.Any(s => s.Kind != SignalKind.Context);

    /// <summary>On one of the checklists enough of its signals are asked about; a rule on contexts alone asks about nothing.</summary>
    private static bool IsInReach(Rule rule, AskedSignals[] lists)
    {
        SignalId[] answered = [.. rule.Signals.Where(s => s.Kind != SignalKind.Context)];
        int needed = rule.Combination == RuleCombination.AllOf ? answered.Length : Math.Min(rule.AtLeast, answered.Length);
        return answered.Length == 0 ? lists.Length > 0 : lists.Any(list => list.Count(answered) >= Math.Max(1, needed));
    }
}
