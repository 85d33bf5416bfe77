using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class StrategySection
{
    private const int MaxTier = 100;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("strategies"))
        {
            bool usable = build.Strategies.TryClaim(json, out string? id);
            Precedence? precedence = json.OptionalObject("precedence") is { } tier ? ReadPrecedence(build, tier) : null;
            List<Context> excludes = build.Contexts.FindAll(json, "excludes");
            ImmutableArray<SignalCondition> recommendedWhen = ThresholdSection.ReadConditions(build, json, "recommendedWhen");
            ImmutableArray<SignalCondition> withheldFrom = ThresholdSection.ReadConditions(build, json, "withheldFrom");
            json.Close();
            if (!usable)
                continue;
            List<Claim> claims = build.ClaimsByStrategy.GetValueOrDefault(id!) ?? [];
            build.Strategies.Add(id!, new Strategy
            {
                Ordinal = build.Strategies.Items.Count,
                Id = id!,
                Title = build.Texts[$"strategy.{id}"],
                About = build.Texts[$"strategy.{id}.about"],
                Precedence = precedence,
                Excludes = [.. excludes],
                RecommendedWhen = recommendedWhen,
                WithheldFrom = withheldFrom,
                Claims = [.. claims],
            });
        }

        foreach ((JsonObjectReader claim, JsonTreeNode strategy) in build.ClaimedStrategies)
            build.Strategies.Find(claim, strategy);
    }

    private static Precedence? ReadPrecedence(CatalogBuild build, JsonObjectReader json)
    {
        int? tier = json.Integer("tier", 1, MaxTier);
        int? from = json.Hundredths("from");
        ImmutableArray<SignalCondition> onlyWhen = ThresholdSection.ReadConditions(build, json, "onlyWhen");
        ImmutableArray<SignalCondition> alsoWhen = ThresholdSection.ReadConditions(build, json, "alsoWhen");
        json.Close();
        return tier is null || from is null ? null : new Precedence(tier.Value, new Points(from.Value), onlyWhen, alsoWhen);
    }
}
