using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>What two people can ask each other.</summary>
internal static class PromptSection
{
    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("prompts"))
        {
            bool usable = build.Prompts.TryClaim(json, out string? id);
            string? theme = json.Id("theme");
            ImmutableArray<PromptSetting> settings = [.. json.Array("for").Select(node => json.AsChoice(node, CatalogWords.PromptSettings.All)).OfType<PromptSetting>()];
            List<Context> excludes = build.Contexts.FindAll(json, "excludes");
            json.Close();
            if (settings.IsEmpty || settings.Distinct().Count() < settings.Length)
                json.Problems.Add(json.PathOf("for"), MeaningChecks.SomeSetting.Expected, "none, or one twice");
            if (!usable)
                continue;
            string text = build.Texts[$"prompt.{id}"];
            if (theme is not null)
                build.Prompts.Add(id!, new TalkPrompt { Ordinal = build.Prompts.Items.Count, Id = id!, ThemeId = theme, Text = text, For = settings, Excludes = [.. excludes] });
        }
    }
}
