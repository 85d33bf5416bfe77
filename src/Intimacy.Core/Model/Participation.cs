namespace Intimacy.Core.Model;

/// <summary>Whether a practice takes one person or both.</summary>
public enum Participation
{
    /// <summary>One partner can do it alone.</summary>
    Solo,

    /// <summary>Both take part.</summary>
    Joint,
}
