namespace Intimacy.Core.Model;

/// <summary>What a practice costs in money.</summary>
public enum Cost
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>About a coffee or a book.</summary>
    Low,

    /// <summary>About a meal out.</summary>
    Medium,

    /// <summary>A fee or a journey.</summary>
    High,
}
