namespace Intimacy.Core.Model;

/// <summary>Which way a sign points.</summary>
public enum SignPolarity
{
    /// <summary>More of it is better: the highest answer is no concern.</summary>
    Positive,

    /// <summary>More of it is worse: the highest answer is the greatest concern.</summary>
    Warning,
}
