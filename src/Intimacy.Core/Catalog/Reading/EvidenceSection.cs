using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class EvidenceSection
{
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
            Authors = [.. json.Array("authors").Select(json.AsString).OfType<string>()],
            Year = json.Integer("year", 1900, 2100) ?? 0,
            Title = json.String("title") ?? "",
            Journal = json.String("journal") ?? "",
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
        if (usable)
            build.Sources.Add(id!, source);
    }

    private static void ReadClaim(CatalogBuild build, JsonObjectReader json)
    {
        bool usable = build.Claims.TryClaim(json, out string? id);
        EvidenceGrade? grade = json.Choice("grade", CatalogWords.Grades);
        List<EvidenceSource> sources = build.Sources.FindAll(json, "sources");
        JsonItems strategies = json.OptionalArray("strategies");
        build.ClaimedStrategies.AddRange(strategies.Select(node => (json, node)));
        json.Close();
        if (grade is EvidenceGrade.Supported or EvidenceGrade.Suggested && sources.Count == 0)
            build.Problems.Add(json.PathOf("sources"), MeaningChecks.SourcesBehindGrades.Expected, "none");
        if (!usable || grade is null)
            return;
        var claim = new Claim(id!, grade.Value, GradeText(build, grade.Value), build.Texts[$"claim.{id}"], [.. sources]);
        build.Claims.Add(id!, claim);
        foreach (string strategy in strategies.Select(node => node.Text).OfType<string>())
        {
            if (!build.ClaimsByStrategy.TryAdd(strategy, [claim]))
                build.ClaimsByStrategy[strategy].Add(claim);
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
