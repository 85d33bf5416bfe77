using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class DimensionSection
{
    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("dimensions"))
        {
            bool usable = build.Dimensions.TryClaim(json, out string? id);
            json.Close();
            if (!usable)
                continue;
            CatalogTexts texts = build.Texts;
            build.Dimensions.Add(id!, new Dimension(
                build.Dimensions.Items.Count, id!, texts[$"dimension.{id}"], texts[$"dimension.{id}.about"], texts[$"because.dimension.{id}"]));
        }
    }
}
