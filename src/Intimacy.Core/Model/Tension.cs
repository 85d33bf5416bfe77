namespace Intimacy.Core.Model;

/// <summary>Two strategies that pull in opposite directions: something to talk about, not two orders. Immutable.</summary>
public sealed class Tension
{
    internal Tension(string id, Strategy first, Strategy second, Points from, string text)
    {
        Id = id;
        First = first;
        Second = second;
        FromPriority = from;
        Text = text;
    }

    /// <summary>The id of the tension.</summary>
    [CatalogId(CatalogIdKind.Tension)]
    public string Id { get; }

    /// <summary>One strategy.</summary>
    public Strategy First { get; }

    /// <summary>The other strategy.</summary>
    public Strategy Second { get; }

    /// <summary>Reported when both have at least this priority.</summary>
    public Points FromPriority { get; }

    /// <summary>The tension in words.</summary>
    public string Text { get; }
}
