using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>
/// Refuses a catalog that would take too much to make ready, and one whose sums could exceed Int64. A score is a sum of weight x (least common multiple of the ranges),
/// taken times a million for a signal before its one division.
/// </summary>
internal static class CatalogArithmetic
{
    private const int Million = 1_000_000;

    /// <summary>What is made ready for one checklist grows with the catalog, and there can be one for each.</summary>
    private const long MaxPlans = 10_000_000;

    public static void Check(CatalogBuild build)
    {
        long plan = build.Signs.Items.Count + build.Rules.Items.Sum(r => (long)r.Signals.Length);
        if (plan * build.Checklists.Items.Count > MaxPlans)
            build.Problems.Add("$.checklists", MeaningChecks.BoundedPlans.Expected, "more");
        foreach (IndexKind index in Enum.GetValues<IndexKind>())
            CheckSum(build, "$.signs", build.Signs.Items.Where(s => s.Index == index).Select(s => (s.Scale.Range, (long)s.IndexWeight)));
        foreach (IGrouping<Dimension, (Sign Sign, int Weight)> terms in build.Signs.Items
            .SelectMany(s => s.Dimensions.Select(w => (w.Dimension, Term: (Sign: s, w.Weight))))
            .GroupBy(w => w.Dimension, w => w.Term))
        {
            Dimension of = terms.Key;
            CheckSum(
                build,
                "$.signs",
                terms.Select(t => (t.Sign.Scale.Range, of.CountsByValue ? (long)t.Weight * t.Sign.Scale.Range : t.Weight)),
                of.Reported is { } reported ? Math.Max(reported.Span, Math.Abs(reported.Offset)) * 2 : 1);
        }

        foreach (IGrouping<Strategy, Rule> rules in build.Rules.Items.GroupBy(r => r.Strategy))
            CheckSum(build, "$.rules", rules.Select(r => (1, (long)r.Weight)));
    }

    private static void CheckSum(CatalogBuild build, string path, IEnumerable<(int Range, long Weight)> terms, long times = 1)
    {
        // Divided where it could be multiplied: nothing here exceeds Int128, whatever a catalog says.
        long most = long.MaxValue / Math.Max(Million, times);
        long multiple = 1;
        Int128 weights = 0;
        foreach ((int range, long weight) in terms)
        {
            weights += weight;
            Int128 next = (Int128)(multiple / GreatestCommonDivisor(multiple, range)) * range;
            if (next > most / Int128.Max(1, weights))
            {
                build.Problems.Add(path, MeaningChecks.ExactSums.Expected, "larger ones");
                return;
            }

            multiple = (long)next;
        }
    }

    private static long GreatestCommonDivisor(long one, long other) => other == 0 ? one : GreatestCommonDivisor(other, one % other);
}
