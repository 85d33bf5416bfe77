using System.Runtime.InteropServices;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Sources, claims and statements of the compact form.</summary>
internal static class CompactEvidence
{
    public static void Read(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
            ReadSource(input, build);
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            var grade = (EvidenceGrade)input.Number();
            build.Claims.Add(id, new Claim(
                id, grade, GradeText(build, grade), build.Texts[$"claim.{id}"], ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Sources.Items))));
        }

        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            var grade = (EvidenceGrade)input.Number();
            build.Statements.Add(id, new ModelStatement(id, build.Texts[$"model.{id}"], grade, GradeText(build, grade)));
        }
    }

    private static void ReadSource(CompactInput input, CatalogBuild build)
    {
        string id = input.Word();
        string[] authors = new string[input.Number()];
        for (int i = 0; i < authors.Length; i++)
            authors[i] = input.Word();
        build.Sources.Add(id, new EvidenceSource
        {
            Id = id,
            Authors = ImmutableCollectionsMarshal.AsImmutableArray(authors),
            Year = input.Number(),
            Title = input.Word(),
            Journal = input.Word(),
            Volume = input.Word(),
            Pages = input.Word(),
            Doi = input.Word(),
            Verification = (Verification)input.Number(),
            Design = (StudyDesign)input.Number(),
            Participants = input.NumberOrNothing(),
            Found = build.Texts[$"source.{id}.found"],
            Limits = build.Texts[$"source.{id}.limits"],
        });
    }

    private static string GradeText(CatalogBuild build, EvidenceGrade grade) => build.Texts[grade switch
    {
        EvidenceGrade.Supported => "grade.supported",
        EvidenceGrade.Suggested => "grade.suggested",
        _ => "grade.editorial",
    }];
}
