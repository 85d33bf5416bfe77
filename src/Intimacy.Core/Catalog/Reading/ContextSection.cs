using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class ContextSection
{
    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("contexts"))
        {
            bool usable = build.Contexts.TryClaim(json, out string? id);
            ContextOwner? owner = json.Choice("of", CatalogWords.Owners);
            int? level = json.Optional("default") is { } node ? json.Millionths(node) : 0;
            json.Close();
            if (!usable)
                continue;
            string label = build.Texts[$"context.{id}"];
            string because = build.Texts[$"because.context.{id}"];
            if (owner is not null && level is not null)
                build.Contexts.Add(id!, new Context { Ordinal = build.Contexts.Items.Count, Id = id!, Owner = owner.Value, ExactDefault = new Level(level.Value), Label = label, Because = because });
        }
    }
}
