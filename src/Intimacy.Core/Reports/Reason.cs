using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>One reason behind a recommendation: what a rule adds to its priority. Immutable.</summary>
[DebuggerDisplay("Reason")]
public sealed class Reason
{
    internal Reason()
    {
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; internal init; } = null!;

    /// <summary>The signal that decided it: the only one, the greatest of several, or the smallest where all must be present.</summary>
    public SignalId Signal { get; internal init; } = null!;

    /// <summary>The level of that signal, from 0 to 1, with up to six decimal places; 1 is the greatest concern.</summary>
    public decimal Level => ExactLevel.Value;

    /// <summary>What it adds, above 0. The contributions of a recommendation add up to its priority, exactly.</summary>
    public Points Contribution { get; internal init; }

    /// <summary>
    /// The reason in words: what the answers mention; or the rationale, where several signals come together or where an earlier
    /// reason has said already what the answers mention.
    /// </summary>
    public string Text { get; internal init; } = "";

    /// <summary>
    /// Why that speaks for the strategy, in words: those for the signal that decided, where the rule has some, and otherwise those for all
    /// its signals. On a page for two always the latter: the signal may be one partner's answer.
    /// </summary>
    public string Rationale { get; internal init; } = "";

    internal Level ExactLevel { get; init; }
}
