namespace Intimacy.Core.Model;

/// <summary>A stretch of a reported score with a name, from its cut-off up to that of the next one. Immutable.</summary>
public sealed class ScoreBand
{
    internal ScoreBand(string id, string name, decimal from) => (Id, Name, From) = (id, name, from);

    /// <summary>The id, such as <c>mild</c>.</summary>
    public string Id { get; }

    /// <summary>The name that a person reads.</summary>
    public string Name { get; }

    /// <summary>It begins at this number, in the units of the reported score.</summary>
    public decimal From { get; }
}
