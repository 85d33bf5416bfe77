namespace Intimacy.Core.Model;

/// <summary>One statement about what emotional intimacy is and how it is kept, with its grade. Immutable.</summary>
public sealed class ModelStatement
{
    internal ModelStatement(string id, string text, EvidenceGrade grade, string gradeText)
    {
        Id = id;
        Text = text;
        Grade = grade;
        GradeText = gradeText;
    }

    /// <summary>The id, such as <c>definition</c>.</summary>
    [CatalogId(CatalogIdKind.Statement)]
    public string Id { get; }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>What stands behind it.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The grade in plain words.</summary>
    public string GradeText { get; }
}
