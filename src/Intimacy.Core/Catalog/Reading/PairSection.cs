using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Tensions (pairs of strategies) and contradictions (pairs of signs).</summary>
internal static class PairSection
{
    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("tensions"))
        {
            if (ReadPair(json, build.Tensions, build.Strategies, "strategies", out string? id, out int from) is var (first, second))
                build.Tensions.Add(id!, new Tension(id!, first, second, new Points(from), build.Texts[$"tension.{id}"]));
        }

        foreach (JsonObjectReader json in build.Source.Elements("contradictions"))
        {
            if (ReadPair(json, build.Contradictions, build.Signs, "signs", out string? id, out int from) is not var (first, second))
                continue;
            if (first.IsConfidential || second.IsConfidential)
                build.Problems.Add(json.PathOf("signs"), MeaningChecks.NothingConfidentialToContradict.Expected, "a confidential one");
            build.Contradictions.Add(id!, new Contradiction(id!, first, second, new Points(from), build.Texts[$"contradiction.{id}"]));
        }
    }

    private static (T First, T Second)? ReadPair<TPair, T>(
        JsonObjectReader json, IdTable<TPair> pairs, IdTable<T> members, string property, out string? id, out int from)
        where TPair : class
        where T : class
    {
        bool usable = pairs.TryClaim(json, out id);
        List<T> both = members.FindAll(json, property);
        int? hundredths = json.Hundredths("from");
        json.Close();
        from = hundredths ?? 0;
        if (json.OptionalArray(property).Count != 2 || (both.Count == 2 && ReferenceEquals(both[0], both[1])))
            json.Problems.Add(json.PathOf(property), MeaningChecks.TwoOfAPair.Expected, "another number of them, or the same twice");
        return usable && hundredths is not null && both.Count == 2 ? (both[0], both[1]) : null;
    }
}
