using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Ideas for the fun list, and when it waits.</summary>
internal static class FunSection
{
    /// <summary>An idea stands in a list that people read through, and may hand to others.</summary>
    public const int LongestText = 200;

    public static FunSettings Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("funIdeas"))
            ReadIdea(json, build);
        List<JsonObjectReader> given = build.Source.Objects("funList").ToList();
        if (given.Count > 1)
            build.Problems.Add(given[1].Path, "funList in one document only", "a second time");
        if (given is not [var settings, ..])
            return new FunSettings();
        List<Context> paused = build.Contexts.FindAll(settings, "pausedUnder");
        settings.Close();
        return new FunSettings { PausedUnder = [.. paused] };
    }

    private static void ReadIdea(JsonObjectReader json, CatalogBuild build)
    {
        bool usable = build.FunIdeas.TryClaim(json, out string? id);
        FunIdeaOrigin? origin = json.Choice("from", CatalogWords.FunIdeaOrigins);
        Cost? cost = json.Choice("cost", CatalogWords.Costs);
        ImmutableArray<FunIdeaSetting> settings = [.. json.Array("settings").Select(node => json.AsChoice(node, CatalogWords.FunIdeaSettings.All)).OfType<FunIdeaSetting>()];
        List<Context> needs = build.Contexts.FindAll(json, "needs");
        List<Context> excludes = build.Contexts.FindAll(json, "excludes");
        json.Close();
        if (settings.IsEmpty || settings.Distinct().Count() < settings.Length)
            json.Problems.Add(json.PathOf("settings"), MeaningChecks.SomeSetting.Expected, "none, or one twice");
        if (!usable)
            return;
        string text = build.Texts[$"fun.{id}"];
        if (text.Length > LongestText || (text.Length > 0 && !SingleLineText.IsPlain(text)))
            json.Problems.Add(json.PathOf("id"), MeaningChecks.FunInALine.Expected, "another text");
        if (origin is not null && cost is not null)
            build.FunIdeas.Add(id!, new FunIdea { Id = id!, Text = text, Origin = origin.Value, Cost = cost.Value, Settings = settings, Needs = [.. needs], Excludes = [.. excludes] });
    }
}
