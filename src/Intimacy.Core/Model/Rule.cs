using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>
/// A rule is data: it turns one signal, or several, into a severity that counts towards a strategy. Immutable.
/// </summary>
/// <remarks>
/// Severity = (signal - from) / (to - from), at least 0 and at most 1, rounded down to millionths. It never falls when the signal rises.
/// </remarks>
public sealed class Rule
{
    internal Rule()
    {
    }

    /// <summary>The id of the rule.</summary>
    [CatalogId(CatalogIdKind.Rule)]
    public string Id { get; internal init; } = "";

    /// <summary>The strategy to which it counts.</summary>
    public Strategy Strategy { get; internal init; } = null!;

    /// <summary>How it reads its signals.</summary>
    public RuleCombination Combination { get; internal init; }

    /// <summary>How many of its signals must be present: 1 for the worst of them, all for a conjunction, at least 2 in between.</summary>
    public int AtLeast { get; internal init; } = 1;

    /// <summary>The signals that it reads; at least one.</summary>
    public ImmutableArray<SignalId> Signals { get; internal init; } = [];

    /// <summary>The level from which the signal counts: at least 0 and below 1. Default 0.</summary>
    public decimal From => ExactFrom.Value;

    /// <summary>The level from which the signal counts in full: above <see cref="From"/> and at most 1. Default 1.</summary>
    public decimal To => ExactTo.Value;

    /// <summary>Its share in the weighted mean of its strategy; a positive whole number.</summary>
    public int Weight { get; internal init; } = 1;

    /// <summary>Where weight and threshold come from.</summary>
    public Basis Basis { get; internal init; }

    /// <summary>Why such a signal speaks for the strategy, whichever of its signals it is.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Why this one of its signals speaks for the strategy: words of its own, or those of the rule.</summary>
    internal string TextOf(SignalId signal) => Signals.IndexOf(signal) is >= 0 and var position && position < TextBySignal.Length ? TextBySignal[position] ?? Text : Text;

    /// <summary>Words of its own for each of its signals, or null where those of the rule serve.</summary>
    internal ImmutableArray<string?> TextBySignal { get; init; } = [];

    internal Level ExactFrom { get; init; }

    internal Level ExactTo { get; init; } = Level.Full;
}
