using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class PatternSection
{
    public static PatternTable? Read(CatalogBuild build)
    {
        if (!build.Advised.IsAny && !build.Source.Has("patterns"))
            return PatternTable.None(new Pattern("none", build.Texts["scores.no-pattern"], build.Texts["scores.no-pattern.about"]));
        if (build.Source.OwnerOf("patterns", "the table of patterns")?.Object("patterns") is not { } json)
            return null;
        (Pattern? uneven, ImmutableArray<DimensionCut> below, List<Dimension> worst) = ReadUneven(build, json);
        var table = new PatternTable
        {
            PresenceCut = Cut(json, "presenceCut"),
            AbsenceCut = Cut(json, "absenceCut"),
            CloseCall = new Points(json.Hundredths("closeCall") ?? 0),
            Basis = json.Choice("basis", CatalogWords.Bases) ?? Basis.Editorial,
            MuchLittle = Pattern(build, json, "muchLittle"),
            MuchMuch = Pattern(build, json, "muchMuch"),
            LittleLittle = Pattern(build, json, "littleLittle"),
            LittleMuch = Pattern(build, json, "littleMuch"),
            Undetermined = Pattern(build, json, "undetermined"),
            Uneven = uneven,
            UnevenBelow = below,
            UnevenAtWorst = [.. worst],
        };
        json.Close();
        if (table.All.Select(p => p.Id).Distinct().Count() < table.All.Length)
            build.Problems.Add(json.Path, MeaningChecks.DifferentPatterns.Expected, "one that stands twice");
        return table;
    }

    private static (Pattern? Uneven, ImmutableArray<DimensionCut> Below, List<Dimension> AtWorst) ReadUneven(CatalogBuild build, JsonObjectReader patterns)
    {
        if (patterns.OptionalObject("uneven") is not { } json)
            return (null, [], []);
        var cuts = ImmutableArray.CreateBuilder<DimensionCut>();
        if (json.OptionalObject("below") is { } below)
        {
            foreach (JsonTreeNode node in below.Members)
            {
                int? cut = below.Hundredths(node);
                if (build.Dimensions.Find(node.Name!) is not { } dimension)
                    build.Problems.Add(node.Path, "the id of a dimension", "another name");
                else if (cut is not null)
                    cuts.Add(new DimensionCut(dimension, new Points(cut.Value)));
            }
        }

        List<Dimension> worst = build.Dimensions.FindAll(json, "atWorst");
        Pattern pattern = Pattern(build, json, "pattern");
        json.Close();
        return (pattern, cuts.ToImmutable(), worst);
    }

    private static Points Cut(JsonObjectReader json, string name)
    {
        int cut = json.Hundredths(name) ?? 1;
        if (cut == 0)
            json.Problems.Add(json.PathOf(name), MeaningChecks.CutAboveZero.Expected, "another number");
        return new Points(cut);
    }

    private static Pattern Pattern(CatalogBuild build, JsonObjectReader json, string property) => json.Id(property) is { } id
        ? new Pattern(id, build.Texts[$"pattern.{id}"], build.Texts[$"pattern.{id}.about"])
        : new Pattern("", "", "");
}
