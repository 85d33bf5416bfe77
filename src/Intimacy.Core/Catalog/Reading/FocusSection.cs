using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class FocusSection
{
    public static FocusTable? Read(CatalogBuild build, PatternTable? patterns)
    {
        if (!build.Advised.IsAny && !build.Source.Has("focus"))
            return new FocusTable { BarredFrom = new Points(100_00) };
        if (build.Source.OwnerOf("focus", "the table of focuses")?.Object("focus") is not { } json)
            return null;
        var focuses = new Dictionary<string, Focus>(StringComparer.Ordinal);
        var byPattern = ImmutableDictionary.CreateBuilder<string, Focus>(StringComparer.Ordinal);
        foreach (JsonTreeNode node in json.Object("byPattern")?.Members ?? default)
        {
            if (patterns is not null && patterns.All.All(p => p.Id != node.Name))
                build.Problems.Add(node.Path, "the id of a pattern", "another name");
            if (json.AsString(node) is { } id && IsFocusId(build, node, id))
                byPattern[node.Name!] = Focus(build, focuses, id);
        }

        Focus? barred = json.Optional("barred") is not null && json.Id("barred") is { } b ? Focus(build, focuses, b) : null;
        Focus? instead = json.Optional("instead") is not null && json.Id("instead") is { } i ? Focus(build, focuses, i) : null;
        Focus? whileWithheld = json.Optional("whileWithheld") is not null && json.Id("whileWithheld") is { } w ? Focus(build, focuses, w) : null;
        int barredFrom = json.Optional("barredFrom") is null ? 100_00 : json.Hundredths("barredFrom") ?? 100_00;
        ImmutableArray<SignalCondition> barredWhen = ThresholdSection.ReadConditions(build, json, "barredWhen");
        List<Context> barredUnder = build.Contexts.FindAll(json, "barredUnder");
        Basis? basis = json.Choice("basis", CatalogWords.Bases);
        json.Close();
        if ((barred is null) != (instead is null))
            build.Problems.Add(json.Path, MeaningChecks.BarredAndInstead.Expected, "one of the two");
        return new FocusTable
        {
            Focuses = [.. focuses.Values],
            ByPattern = byPattern.ToImmutable(),
            Barred = barred,
            Instead = instead,
            WhileWithheld = whileWithheld,
            BarredFrom = new Points(barredFrom),
            BarredWhen = barredWhen,
            BarredUnder = [.. barredUnder],
            Basis = basis ?? Basis.Editorial,
        };
    }

    private static bool IsFocusId(CatalogBuild build, JsonTreeNode node, string id)
    {
        if (!IdForm.IsId(id))
            build.Problems.Add(node.Path, IdForm.Expected, "another form");
        return IdForm.IsId(id);
    }

    private static Focus Focus(CatalogBuild build, Dictionary<string, Focus> focuses, string id)
    {
        if (!focuses.TryGetValue(id, out Focus? focus))
            focuses[id] = focus = new Focus(id, build.Texts[$"focus.{id}"], build.Texts[$"focus.{id}.about"]);
        return focus;
    }
}
