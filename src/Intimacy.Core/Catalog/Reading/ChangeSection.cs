using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class ChangeSection
{
    public static ChangeSettings Read(CatalogBuild build)
    {
        List<JsonObjectReader> given = build.Source.Objects("change").ToList();
        if (given.Count > 1)
            build.Problems.Add(given[1].Path, "change in one document only", "a second time");
        if (given is not [var json, ..])
            return new ChangeSettings();
        Sign? felt = json.Optional("feltBy") is null ? null : build.Signs.Find(json, "feltBy");
        List<Context> paused = build.Contexts.FindAll(json, "pausedUnder");
        json.Close();
        if (felt is { IsConfidential: true } or { Polarity: SignPolarity.Positive })
            build.Problems.Add(json.PathOf("feltBy"), MeaningChecks.FeltOpenly.Expected, "another sign");
        return new ChangeSettings { FeltBy = felt, PausedUnder = [.. paused] };
    }
}
