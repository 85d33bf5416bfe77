using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>The scores of a checklist as SQL, made from the catalog. All its scales go from 0 to 4, so their least common multiple is 4.</summary>
internal static class ScoreSql
{
    private const int Range = 4;

    public static string Of(IntimacyCatalog catalog, Sign[] signs)
    {
        var scores = new List<string>
        {
            Score(signs, s => s.Index == IndexKind.Presence ? 1 : 0, _ => true, "presence", catalog),
            Score(signs, s => s.Index == IndexKind.Absence ? 1 : 0, _ => true, "absence", catalog),
        };
        foreach (Dimension dimension in catalog.Dimensions)
            scores.Add(Score(signs, s => s.Dimensions.Where(d => d.Dimension == dimension).Sum(d => d.Weight), s => s.Polarity == SignPolarity.Positive, dimension.Id, catalog));
        return string.Join(", ", scores);
    }

    private static string Score(Sign[] signs, Func<Sign, int> weightOf, Func<Sign, bool> countsUp, string name, IntimacyCatalog catalog)
    {
        string Sum(Func<int, string> of) => string.Join(" + ", Enumerable.Range(0, signs.Length).Where(i => weightOf(signs[i]) > 0).Select(of));
        int Full(int i) => weightOf(signs[i]) * Range;
        string sum = Sum(i => $"CASE WHEN s{i} < 252 THEN {weightOf(signs[i])} * {(countsUp(signs[i]) ? $"s{i}::INTEGER" : $"({Range} - s{i}::INTEGER)")} ELSE 0 END");
        string answered = Sum(i => $"CASE WHEN s{i} < 252 THEN {Full(i)} ELSE 0 END");
        string inScope = Sum(i => $"CASE WHEN s{i} <> 252 THEN {Full(i)} ELSE 0 END");
        string count = Sum(i => $"CASE WHEN s{i} < 252 THEN 1 ELSE 0 END");
        CatalogSettings settings = catalog.Settings;
        return $"""
            CASE WHEN ({count}) >= {settings.MinimumAnswered} AND ({answered}) * 100 >= ({inScope}) * {settings.MinimumCoveragePercent} THEN ({sum}) * 10000 // ({answered}) END AS "{name}",
            CASE WHEN ({inScope}) = 0 THEN 0 ELSE ({sum}) * 10000 // ({inScope}) END AS "{name} low",
            CASE WHEN ({inScope}) = 0 THEN 10000 ELSE (({sum}) + ({inScope}) - ({answered})) * 10000 // ({inScope}) END AS "{name} high"
            """;
    }
}
