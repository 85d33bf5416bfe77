namespace Intimacy.Core.Model;

/// <summary>How presence and absence stand together: a description of the answers, not of the couple. Immutable.</summary>
public sealed class Pattern
{
    internal Pattern(string id, string name, string about)
    {
        Id = id;
        Name = name;
        About = about;
    }

    /// <summary>The id, such as <c>connected</c>.</summary>
    [CatalogId(CatalogIdKind.Pattern)]
    public string Id { get; }

    /// <summary>The name that a person reads.</summary>
    public string Name { get; }

    /// <summary>The pattern in a sentence.</summary>
    public string About { get; }
}
