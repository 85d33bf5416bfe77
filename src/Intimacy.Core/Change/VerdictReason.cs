namespace Intimacy.Core.Change;

/// <summary>Why a verdict is what it is.</summary>
public enum VerdictReason
{
    /// <summary>There are fewer check-ins than a verdict takes: two with reliability figures, six without. The default.</summary>
    TooFewCheckIns,

    /// <summary>The latest check-in is one of a checklist for scores alone, which asks too little to follow over time.</summary>
    QuickLook,

    /// <summary>The checklist has too few signs on this.</summary>
    TooFewQuestions,

    /// <summary>Too much of this was left unanswered.</summary>
    LowCoverage,

    /// <summary>Other check-ins were answered under other words, or count in another way.</summary>
    OtherQuestions,

    /// <summary>Other check-ins were answered on another checklist.</summary>
    OtherChecklist,

    /// <summary>A situation such as a recent loss, in which nothing is read into change.</summary>
    Situation,

    /// <summary>The rank test finds that the answers went one way more often than chance explains.</summary>
    Trend,

    /// <summary>The rank test finds no more than chance explains.</summary>
    NoTrend,

    /// <summary>The answers went one way, by less than <see cref="AreaChange.SmallestMove"/>.</summary>
    TooSmall,

    /// <summary>The reliable change index lies beyond 1.96.</summary>
    ReliableChange,

    /// <summary>The reliable change index lies within 1.96.</summary>
    WithinError,
}
