using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

internal static class PatternSection
{
    public static PatternTable? Read(CatalogBuild build)
    {
        if (build.Source.OwnerOf("patterns", "the table of patterns")?.Object("patterns") is not { } json)
            return null;
        var table = new PatternTable
        {
            PresenceCut = Cut(json, "presenceCut"),
            AbsenceCut = Cut(json, "absenceCut"),
            CloseCall = new Points(json.Hundredths("closeCall") ?? 0),
            Basis = json.Choice("basis", BasisWords.All) ?? Basis.Editorial,
            MuchLittle = Pattern(build, json, "muchLittle"),
            MuchMuch = Pattern(build, json, "muchMuch"),
            LittleLittle = Pattern(build, json, "littleLittle"),
            LittleMuch = Pattern(build, json, "littleMuch"),
            Undetermined = Pattern(build, json, "undetermined"),
        };
        json.Close();
        if (table.Patterns.Select(p => p.Id).Distinct().Count() < table.Patterns.Length)
            build.Problems.Add(json.Path, "five different patterns", "one that stands twice");
        return table;
    }

    private static Points Cut(JsonObject json, string name)
    {
        int cut = json.Hundredths(name) ?? 1;
        if (cut == 0)
            json.Problems.Add(json.PathOf(name), "a cut-off above 0", "another number");
        return new Points(cut);
    }

    private static Pattern Pattern(CatalogBuild build, JsonObject json, string property) => json.Id(property) is { } id
        ? new Pattern(id, build.Texts[$"pattern.{id}"], build.Texts[$"pattern.{id}.about"])
        : new Pattern("", "", "");
}
