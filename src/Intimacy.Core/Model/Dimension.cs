namespace Intimacy.Core.Model;

/// <summary>
/// A group of signs that is scored together, such as closeness or sharing. An editorial grouping, not a validated factor. Immutable.
/// </summary>
public sealed class Dimension
{
    internal Dimension(int ordinal, string id, string name, string about, string because)
    {
        Ordinal = ordinal;
        Id = id;
        Name = name;
        About = about;
        Because = because;
    }

    /// <summary>The id, such as <c>closeness</c>.</summary>
    public string Id { get; }

    /// <summary>The name that a person reads.</summary>
    public string Name { get; }

    /// <summary>What the dimension is about, in a sentence.</summary>
    public string About { get; }

    /// <summary>What a concern on this dimension means, as a reason in a report.</summary>
    public string Because { get; }

    internal int Ordinal { get; }
}
