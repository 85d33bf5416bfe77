using System.Collections.Immutable;
using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Recommendations;

/// <summary>A strategy that the answers speak for, with its priority, its interval and its reasons. Immutable and thread-safe.</summary>
[DebuggerDisplay("Recommendation")]
public sealed class Recommendation
{
    private readonly Assessment _assessment;

    internal Recommendation(Assessment assessment, Strategy strategy, StrategyPriority priority, bool settled, bool nearTie)
    {
        _assessment = assessment;
        Strategy = strategy;
        Priority = new Points(priority.Point);
        Low = new Points(priority.Low);
        High = new Points(priority.High);
        IsSettled = settled;
        IsNearTie = nearTie;
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>The title of the strategy.</summary>
    public string Title => Strategy.Title;

    /// <summary>
    /// Above 0 and at most 100: the weighted mean of the severities of the rules in scope of which something was answered, rounded down.
    /// </summary>
    public Points Priority { get; }

    /// <summary>The lowest priority that the open questions leave possible.</summary>
    public Points Low { get; }

    /// <summary>The highest priority that the open questions leave possible.</summary>
    public Points High { get; }

    /// <summary>True where its place in the order is proven not to change, whatever the open questions turn out to be. False: not proven.</summary>
    public bool IsSettled { get; }

    /// <summary>Whether it and the first one are so near to each other that either is a good start. Also true of that first one.</summary>
    public bool IsNearTie { get; }

    /// <summary>What stands behind the strategy, with grades.</summary>
    public ImmutableArray<Claim> Evidence => Strategy.Claims;

    /// <summary>The reasons, largest first; their contributions add up to <see cref="Priority"/>. Built at each call.</summary>
    public ImmutableArray<Reason> Reasons => ReasonBuilder.Build(_assessment, Strategy);

    /// <summary>The practices that may be done, the most called for first. Built at each call.</summary>
    public ImmutableArray<PracticeSuggestion> Practices => PracticeChooser.Choose(_assessment, Strategy);

    /// <summary>The word "Recommendation"; never an answer.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(Recommendation);
}
