using System.Diagnostics;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Reports;

/// <summary>
/// A strategy that was assessed and is not recommended now: too little speaks for it, nothing of that is certain, or an answer withholds
/// it. Immutable.
/// </summary>
[DebuggerDisplay("Strategy outlook")]
public sealed class StrategyOutlook
{
    internal StrategyOutlook(Strategy strategy, StrategyPriority priority, bool isWithheld, Points recommendFrom)
    {
        IsWithheld = isWithheld;
        Strategy = strategy;
        Priority = priority.HasPoint ? new Points(priority.Point) : null;
        Interval = new Interval(new Points(priority.Low), new Points(priority.High));
        IsNotCalledFor = priority.HasPoint && (priority.High == 0 || Interval.High < recommendFrom);
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>The priority; null where nothing that it rests on was answered.</summary>
    public Points? Priority { get; }

    /// <summary>Whether an answer withholds it, whatever else speaks for it. Not to be suggested in any form.</summary>
    public bool IsWithheld { get; }

    /// <summary>Whether it stays uncalled for however the open questions turn out. False is no call either: it is not known.</summary>
    public bool IsNotCalledFor { get; }

    /// <summary>From which priority to which the open questions leave it possible.</summary>
    public Interval Interval { get; }
}
