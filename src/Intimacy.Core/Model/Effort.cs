namespace Intimacy.Core.Model;

/// <summary>How much a practice asks of people.</summary>
public enum Effort
{
    /// <summary>Possible on a tired evening.</summary>
    Low,

    /// <summary>Needs some planning or courage.</summary>
    Medium,

    /// <summary>A large step.</summary>
    High,
}
