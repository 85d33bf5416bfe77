using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A statement behind a recommendation, with a grade that says what stands behind it. Immutable.</summary>
public sealed class Claim
{
    internal Claim(string id, EvidenceGrade grade, string gradeText, string text, ImmutableArray<EvidenceSource> sources)
    {
        Id = id;
        Grade = grade;
        GradeText = gradeText;
        Text = text;
        Sources = sources;
    }

    /// <summary>The id of the claim.</summary>
    [CatalogId(CatalogIdKind.Claim)]
    public string Id { get; }

    /// <summary>What stands behind it.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The grade in plain words.</summary>
    public string GradeText { get; }

    /// <summary>The claim in words.</summary>
    public string Text { get; }

    /// <summary>The cited papers; empty for an editorial claim.</summary>
    public ImmutableArray<EvidenceSource> Sources { get; }
}
