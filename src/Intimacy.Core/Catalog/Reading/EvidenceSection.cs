using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class EvidenceSection
{
    /// <summary>Every practice of a strategy repeats them.</summary>
    private const int MaxClaims = 20;

    private const int MaxCitation = 1_000;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("sources"))
            ReadSource(build, json);
        foreach (JsonObjectReader json in build.Source.Elements("claims"))
            ReadClaim(build, json);
        foreach (JsonObjectReader json in build.Source.Elements("model"))
            ReadStatement(build, json);
    }

    private static void ReadSource(CatalogBuild build, JsonObjectReader json)
    {
        bool usable = build.Sources.TryClaim(json, out string? id);
        var source = new EvidenceSource
        {
            Id = id ?? "",
            Authors = ReadAuthors(json),
            Year = json.Integer("year", 1900, 2100) ?? 0,
            Title = VisibleText(json, "title"),
            Journal = VisibleText(json, "journal"),
            Volume = json.String("volume") ?? "",
            Pages = json.String("pages") ?? "",
            Doi = json.String("doi") ?? "",
            Verification = json.Choice("verification", CatalogWords.Verifications) ?? Verification.Unverified,
            Design = json.Choice("design", CatalogWords.Designs) ?? StudyDesign.Unknown,
            Participants = json.OptionalInteger("participants", 1, int.MaxValue),
            Found = usable ? build.Texts[$"source.{id}.found"] : "",
            Limits = usable ? build.Texts[$"source.{id}.limits"] : "",
        };
        json.Close();
        if (source.Citation.Length > MaxCitation)
            json.Problems.Add(json.Path, MeaningChecks.ShortCitation.Expected, "a longer one");
        if (usable)
            build.Sources.Add(id!, source);
    }

    /// <summary>A citation begins with a name.</summary>
    private static ImmutableArray<string> ReadAuthors(JsonObjectReader json)
    {
        ImmutableArray<string> authors = [.. json.Array("authors").Select(json.AsString).OfType<string>()];
        if (json.Optional("authors") is { Kind: JsonKind.Array } node && (node.Children.Count == 0 || authors.Any(string.IsNullOrWhiteSpace)))
            json.Problems.Add(node, MeaningChecks.NamedAuthors.Expected, node.Children.Count == 0 ? "none" : "one without a name");
        return authors;
    }

    private static string VisibleText(JsonObjectReader json, string name)
    {
        string? text = json.String(name);
        if (text is not null && string.IsNullOrWhiteSpace(text))
            json.Problems.Add(json.PathOf(name), "a text", "an empty string");
        return text ?? "";
    }

    private static void ReadClaim(CatalogBuild build, JsonObjectReader json)
    {
        bool usable = build.Claims.TryClaim(json, out string? id);
        EvidenceGrade? grade = json.Choice("grade", CatalogWords.Grades);
        List<EvidenceSource> sources = build.Sources.FindAll(json, "sources");
        JsonItems strategies = json.OptionalArray("strategies");
        foreach (JsonTreeNode node in strategies)
            build.ClaimedStrategies.Add((json, node));
        json.Close();
        if (grade is EvidenceGrade.Supported or EvidenceGrade.Suggested && sources.Count == 0)
            build.Problems.Add(json.PathOf("sources"), MeaningChecks.SourcesBehindGrades.Expected, "none");
        if (!usable || grade is null)
            return;
        var claim = new Claim(id!, grade.Value, GradeText(build, grade.Value), build.Texts[$"claim.{id}"], [.. sources]);
        build.Claims.Add(id!, claim);
        foreach (JsonTreeNode node in strategies)
        {
            if (node.Text is not { } strategy)
                continue;
            if (!build.ClaimsByStrategy.TryAdd(strategy, [claim]))
                build.ClaimsByStrategy[strategy].Add(claim);
            if (build.ClaimsByStrategy[strategy].Count == MaxClaims + 1)
                build.Problems.Add(json.PathOf("strategies"), MeaningChecks.FewClaims.Expected, "more");
        }
    }

    private static void ReadStatement(CatalogBuild build, JsonObjectReader json)
    {
        bool usable = build.Statements.TryClaim(json, out string? id);
        EvidenceGrade? grade = json.Choice("grade", CatalogWords.Grades);
        json.Close();
        if (usable && grade is not null)
            build.Statements.Add(id!, new ModelStatement(id!, build.Texts[$"model.{id}"], grade.Value, GradeText(build, grade.Value)));
    }

    private static string GradeText(CatalogBuild build, EvidenceGrade grade) =>
        build.Texts[$"grade.{CatalogWords.Grades.Of(grade)}"];
}
