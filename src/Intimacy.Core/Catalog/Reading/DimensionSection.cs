using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class DimensionSection
{
    private const int MaxCount = 10_000;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("dimensions"))
        {
            bool usable = build.Dimensions.TryClaim(json, out string? id);
            ScoreDirection? direction = json.OptionalChoice("high", CatalogWords.Directions);
            int? minimumAnswered = json.OptionalInteger("minimumAnswered", 1, MaxCount);
            int? minimumCoverage = json.OptionalInteger("minimumCoveragePercent", 0, 100);
            JsonObjectReader? report = json.OptionalObject("report");
            json.Close();
            if (!usable)
                continue;
            Dimension dimension = Make(build, id!, minimumAnswered, minimumCoverage, ReportedSection.MetricOf(report) != ScoreMetric.Pomp);
            build.Dimensions.Add(id!, dimension);
            if (report is not null || direction is not null)
                build.ReportedDimensions.Add((dimension, report, direction ?? ScoreDirection.HigherIsBetter));
        }
    }

    private static Dimension Make(CatalogBuild build, string id, int? minimumAnswered, int? minimumCoverage, bool countsByValue)
    {
        CatalogTexts texts = build.Texts;
        bool isAdvised = build.Advised.HasDimension(id);
        string about = $"dimension.{id}.about";
        string because = $"because.dimension.{id}";
        return new Dimension(
            build.Dimensions.Items.Count,
            id,
            texts[$"dimension.{id}"],
            isAdvised ? texts[about] : texts.Optional(about) ?? "",
            isAdvised ? texts[because] : texts.Optional(because) ?? "")
        {
            MinimumAnswered = minimumAnswered,
            MinimumCoveragePercent = minimumCoverage,
            CountsByValue = countsByValue,
        };
    }
}
