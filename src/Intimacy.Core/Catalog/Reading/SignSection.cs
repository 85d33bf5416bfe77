using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class SignSection
{
    private const int MaxWeight = 1_000_000;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("signs"))
        {
            bool usable = build.Signs.TryClaim(json, out string? id);
            SignPolarity? polarity = json.Choice("polarity", CatalogWords.Polarities);
            Scale? scale = build.Scales.Find(json, "scale");
            IndexKind? index = json.OptionalChoice("index", CatalogWords.Indices);
            int? indexWeight = json.OptionalInteger("indexWeight", 1, MaxWeight);
            ImmutableArray<DimensionWeight> dimensions = ReadDimensions(build, json);
            SignTraits traits = ReadTraits(json, scale);
            json.Close();
            Check(json, polarity, index, dimensions, traits);
            if (indexWeight is not null && index is null)
                json.Problems.Add(json.PathOf("indexWeight"), MeaningChecks.IndexBesideItsWeight.Expected, "none");
            if (!usable)
                continue;
            string statement = build.Texts.Wording($"sign.{id}");
            string because = BecauseOf(build, id!, traits);
            string flag = traits.FlagFrom is null ? "" : build.Texts[$"sign.{id}.flag"];
            if (polarity is not null && scale is not null)
            {
                build.Signs.Add(id!, new Sign
                {
                    Ordinal = build.Signs.Items.Count,
                    Id = id!,
                    Polarity = polarity.Value,
                    Scale = scale,
                    Index = index,
                    IndexWeight = indexWeight ?? 1,
                    Dimensions = dimensions,
                    IsDelicate = traits.IsDelicate,
                    ConcernAbove = traits.ConcernAbove,
                    GuardFrom = traits.GuardFrom,
                    FlagFrom = traits.FlagFrom,
                    FlagText = flag,
                    Statement = statement,
                    Because = because,
                });
            }
        }
    }

    /// <summary>Only where advice can rest on the sign is there a reason to give; a confidential one is none.</summary>
    private static string BecauseOf(CatalogBuild build, string id, SignTraits traits)
    {
        string key = $"because.sign.{id}";
        if (traits.ConcernAbove is not null)
            return "";
        return build.Advised.HasSign(id) ? build.Texts[key] : build.Texts.Optional(key) ?? "";
    }

    private static ImmutableArray<DimensionWeight> ReadDimensions(CatalogBuild build, JsonObjectReader sign)
    {
        var weights = ImmutableArray.CreateBuilder<DimensionWeight>();
        if (sign.OptionalObject("dimensions") is not { } json)
            return [];
        foreach (JsonTreeNode node in json.Members)
        {
            int? weight = json.AsInteger(node, 1, MaxWeight);
            if (build.Dimensions.Find(node.Name!) is not { } dimension)
                build.Problems.Add(node.Path, "the id of a dimension", "another name");
            else if (weight is not null)
                weights.Add(new DimensionWeight(dimension, weight.Value));
        }

        return weights.ToImmutable();
    }

    private static SignTraits ReadTraits(JsonObjectReader json, Scale? scale)
    {
        int minimum = scale?.Minimum ?? int.MinValue;
        int maximum = scale?.Maximum ?? int.MaxValue;
        return new SignTraits(
            json.Flag("delicate"),
            json.OptionalInteger("concernAbove", minimum, maximum),
            json.OptionalInteger("guardFrom", minimum, maximum),
            json.OptionalInteger("flagFrom", minimum, maximum));
    }

    /// <summary>A confidential answer must have no effect that anyone could see.</summary>
    private static void Check(JsonObjectReader json, SignPolarity? polarity, IndexKind? index, ImmutableArray<DimensionWeight> dimensions, SignTraits traits)
    {
        bool confidential = traits.ConcernAbove is not null;
        if (confidential && (index is not null || !dimensions.IsEmpty || traits.GuardFrom is not null || traits.FlagFrom is not null || polarity == SignPolarity.Positive))
            json.Problems.Add(json.Path, MeaningChecks.ConfidentialCountsNowhere.Expected, "one that counts elsewhere");
        if (traits.GuardFrom is not null && polarity == SignPolarity.Positive)
            json.Problems.Add(json.PathOf("guardFrom"), MeaningChecks.GuardOnAWarning.Expected, "one on a positive sign");
        if (traits.FlagFrom is not null && polarity == SignPolarity.Positive)
            json.Problems.Add(json.PathOf("flagFrom"), MeaningChecks.FlagOnAWarning.Expected, "one on a positive sign");
        if (index is not null && polarity is not null && (index == IndexKind.Presence) != (polarity == SignPolarity.Positive))
            json.Problems.Add(json.PathOf("index"), MeaningChecks.IndexOfItsPolarity.Expected, "the other one");
    }
}
