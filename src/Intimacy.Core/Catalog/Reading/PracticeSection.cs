using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class PracticeSection
{
    private const int MaxMinutes = 14 * 24 * 60;

    public static void Read(CatalogBuild build)
    {
        var alternatives = new List<(JsonObjectReader Json, JsonTreeNode Node)>();
        var takes = new TakesTexts(build.Texts);
        foreach (JsonObjectReader json in build.Source.Elements("practices"))
            ReadPractice(build, json, takes, alternatives);
        foreach ((JsonObjectReader json, JsonTreeNode node) in alternatives)
            CheckAlternative(build, json, node);
    }

    private static void ReadPractice(CatalogBuild build, JsonObjectReader json, TakesTexts takes, List<(JsonObjectReader Json, JsonTreeNode Node)> alternatives)
    {
        bool usable = build.Practices.TryClaim(json, out string? id);
        Strategy? strategy = build.Strategies.Find(json, "strategy");
        List<Claim> claims = build.Claims.FindAll(json, "claims");
        int? minutes = json.Integer("minutes", 1, MaxMinutes);
        var practice = new Practice
        {
            Ordinal = build.Practices.Items.Count,
            InWords = takes.Of,
            Id = id ?? "",
            Strategy = strategy!,
            Title = usable ? build.Texts[$"practice.{id}"] : "",
            How = usable ? build.Texts[$"practice.{id}.how"] : "",
            FirstTime = usable ? build.Texts[$"practice.{id}.first"] : "",
            Cadence = CadenceSection.Read(json)!,
            Minutes = minutes ?? 0,
            UpToMinutes = json.OptionalInteger("upToMinutes", minutes ?? 1, MaxMinutes) ?? minutes ?? 0,
            Effort = json.Choice("effort", CatalogWords.Efforts) ?? default,
            Cost = json.Choice("cost", CatalogWords.Costs) ?? default,
            Place = json.Choice("place", CatalogWords.Places) ?? default,
            With = json.Choice("with", CatalogWords.Participations) ?? default,
            IsFirstStep = json.Flag("firstStep"),
            Keeps = json.Flag("keeps"),
            IsOnlyWhenCalledFor = json.Flag("onlyWhenCalledFor"),
            Needs = [.. build.Contexts.FindAll(json, "needs")],
            Excludes = [.. build.Contexts.FindAll(json, "excludes")],
            For = build.Signals(json, "for"),
            HasNoKnownContraindication = json.Flag("noKnownContraindication"),
            Contraindication = json.OptionalObject("contraindication") is { } care ? ReadContraindication(build, care, id, alternatives) : null,
            Invitation = json.OptionalObject("invitation") is { } invitation ? ReadInvitation(build, invitation, id) : null,
            Claims = claims.Count > 0 ? [.. claims] : Inherited(strategy),
        };
        json.Close();
        if (practice is { IsOnlyWhenCalledFor: true, For.IsEmpty: true })
            build.Problems.Add(json.PathOf("onlyWhenCalledFor"), MeaningChecks.CallableWhenCalledFor.Expected, "none");
        if (practice is { HasNoKnownContraindication: true, Contraindication: not null })
            build.Problems.Add(json.PathOf("noKnownContraindication"), MeaningChecks.ContraindicationOrNone.Expected, "both");
        if (practice is { Invitation: not null, With: Participation.Joint })
            build.Problems.Add(json.PathOf("invitation"), MeaningChecks.InvitationOnASoloPractice.Expected, "one on a joint practice");
        if (usable && strategy is not null)
            build.Practices.Add(id!, practice);
    }

    /// <summary>What a study measured of a whole way was not measured of each thing to do in it: such a claim must be named.</summary>
    private static ImmutableArray<Claim> Inherited(Strategy? strategy) => strategy is null ? [] : [.. strategy.Claims.Where(c => c.Grade != EvidenceGrade.Supported)];

    private static Invitation ReadInvitation(CatalogBuild build, JsonObjectReader json, string? id)
    {
        ImmutableArray<SignalThreshold> unless = ThresholdSection.Read(build, json, "unless");
        json.Close();
        return new Invitation(id is null ? "" : build.Texts[$"practice.{id}.invitation"], unless);
    }

    private static Contraindication ReadContraindication(CatalogBuild build, JsonObjectReader json, string? id, List<(JsonObjectReader Json, JsonTreeNode Node)> alternatives)
    {
        ImmutableArray<SignalThreshold> signals = ThresholdSection.Read(build, json, "when");
        JsonTreeNode? instead = json.Required("instead", "the id of a solo practice");
        if (instead is { } named)
            alternatives.Add((json, named));
        json.Close();
        return new Contraindication(id is null ? "" : build.Texts[$"practice.{id}.care"], signals, instead?.Text ?? "");
    }

    private static void CheckAlternative(CatalogBuild build, JsonObjectReader json, JsonTreeNode node)
    {
        if (build.Practices.Find(json, node) is { } practice && practice is not { With: Participation.Solo, Contraindication: null, IsOnlyWhenCalledFor: false })
            json.Problems.Add(node.Path, MeaningChecks.HarmlessAlternative.Expected, "another practice");
    }
}
