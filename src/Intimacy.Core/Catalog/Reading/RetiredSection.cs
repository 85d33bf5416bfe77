using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>The signs of earlier versions; read after the signs, whose ids they must not have.</summary>
internal static class RetiredSection
{
    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("retiredSigns"))
        {
            bool usable = build.Retired.TryClaim(json, out string? id);
            Sign? instead = json.Optional("instead") is { } node ? build.Signs.Find(json, node) : null;
            json.Close();
            if (!usable)
                continue;
            if (build.Signs.Find(id!) is not null)
                build.Problems.Add(json.PathOf("id"), MeaningChecks.FreshRetiredId.Expected, "that of a sign");
            build.Retired.Add(id!, new RetiredSign(id!, instead));
        }
    }
}
