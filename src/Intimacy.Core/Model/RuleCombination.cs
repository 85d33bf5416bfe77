namespace Intimacy.Core.Model;

/// <summary>How a <see cref="Rule"/> reads its signals.</summary>
public enum RuleCombination
{
    /// <summary>One signal, as it is.</summary>
    One,

    /// <summary>The greatest concern among several signals that rest on answers (the maximum).</summary>
    WorstOf,

    /// <summary>The smallest concern among several signals (the minimum): all must be present.</summary>
    AllOf,

    /// <summary>
    /// The n-th greatest concern among several signals that rest on answers: at least so many must be present
    /// (<see cref="Rule.AtLeast"/>).
    /// </summary>
    SeveralOf,
}
