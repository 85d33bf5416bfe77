using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>A signal of one check-in: a point where something was answered, and the interval that is left open.</summary>
internal readonly record struct SignalReading(Level Point, Level Low, Level High)
{
    /// <summary>In scope and unanswered: it could be anything.</summary>
    public static SignalReading Unknown => new(Level.None, Level.Zero, Level.Full);

    /// <summary>Not part of the checklist, or not applicable. Counts as no concern wherever several signals are combined.</summary>
    public static SignalReading OutOfScope => new(Level.None, Level.Zero, Level.None);

    public bool HasPoint => Point.IsKnown;

    public bool IsInScope => High.IsKnown;

    /// <summary>In scope, and nothing of it was answered.</summary>
    public bool IsOpen => IsInScope && !HasPoint;

    /// <summary>The level that no open question can take away; none where the signal is out of scope.</summary>
    public Level Certain => IsInScope ? Low : Level.None;

    public static SignalReading Exactly(Level level) => new(level, level, level);

    /// <summary>The worse of two people's. No point is below every point and out of scope below every interval, so one maximum serves all cases.</summary>
    public static SignalReading Worse(SignalReading a, SignalReading b) =>
        new(Level.Max(a.Point, b.Point), Level.Max(a.Low, b.Low), Level.Max(a.High, b.High));

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(SignalReading);
}
