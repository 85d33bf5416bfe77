namespace Intimacy.Core.Model;

/// <summary>What the weeks ahead are about: maintain, strengthen or restore. Immutable.</summary>
public sealed class Focus
{
    internal Focus(string id, string name, string about)
    {
        Id = id;
        Name = name;
        About = about;
    }

    /// <summary>The id, such as <c>maintain</c>.</summary>
    [CatalogId(CatalogIdKind.Focus)]
    public string Id { get; }

    /// <summary>The name that a person reads.</summary>
    public string Name { get; }

    /// <summary>The focus in a sentence.</summary>
    public string About { get; }
}
