namespace Intimacy.Core.Model;

/// <summary>Two signs that can hardly both be high; where they are, the answers deserve a second look. Immutable.</summary>
public sealed class Contradiction
{
    internal Contradiction(string id, Sign first, Sign second, Points from, string text)
    {
        Id = id;
        First = first;
        Second = second;
        FromPercent = from;
        Text = text;
    }

    /// <summary>The id of the pair.</summary>
    [CatalogId(CatalogIdKind.Contradiction)]
    public string Id { get; }

    /// <summary>One sign.</summary>
    public Sign First { get; }

    /// <summary>The other sign.</summary>
    public Sign Second { get; }

    /// <summary>Reported when both are at least this percentage of their own scale.</summary>
    public Points FromPercent { get; }

    /// <summary>The contradiction in words.</summary>
    public string Text { get; }
}
