using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class ScaleSection
{
    private const int MaxValue = 1_000_000;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("scales"))
        {
            bool usable = build.Scales.TryClaim(json, out string? id);
            ImmutableArray<ScaleOption> options = ReadOptions(build, json, id);
            json.Close();
            if (!usable)
                continue;
            string prompt = build.Texts.Wording($"scale.{id}.prompt");
            if (options.Select(o => o.Value).Distinct().Count() < 2)
                build.Problems.Add(json.PathOf("options"), MeaningChecks.DifferentValues.Expected, "fewer");
            else
                build.Scales.Add(id!, new Scale(id!, prompt, options));
        }
    }

    private static ImmutableArray<ScaleOption> ReadOptions(CatalogBuild build, JsonObjectReader scale, string? id)
    {
        var options = ImmutableArray.CreateBuilder<ScaleOption>();
        var codes = new HashSet<int>();
        foreach (JsonTreeNode node in scale.Array("options"))
        {
            if (JsonObjectReader.From(node, build.Problems) is not { } json)
                continue;
            int? code = json.Integer("code", -MaxValue, MaxValue);
            int? value = json.OptionalInteger("value", -MaxValue, MaxValue);
            json.Close();
            if (code is null)
                continue;
            string text = id is null ? "" : build.Texts.Wording(string.Create(CultureInfo.InvariantCulture, $"scale.{id}.{code}"));
            if (!codes.Add(code.Value))
                build.Problems.Add(json.PathOf("code"), MeaningChecks.EachCodeOnce.Expected, "a second one");
            else
                options.Add(new ScaleOption(code.Value, value ?? code.Value, text));
        }

        return options.ToImmutable();
    }
}
