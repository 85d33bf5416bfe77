namespace Intimacy.Core.Scoring;

/// <summary>A signal of one check-in in millionths: a point where something was answered, and the interval that is left open.</summary>
internal readonly record struct SignalReading(int Point, int Low, int High)
{
    public const int Million = 1_000_000;

    /// <summary>Nothing was answered: no point.</summary>
    public const int NoPoint = -1;

    /// <summary>In scope and unanswered: it could be anything.</summary>
    public static SignalReading Unknown => new(NoPoint, 0, Million);

    /// <summary>Not part of the checklist, or not applicable. Counts as no concern wherever several signals are combined.</summary>
    public static SignalReading OutOfScope => new(NoPoint, 0, -1);

    public bool HasPoint => Point >= 0;

    public bool IsInScope => High >= 0;

    public static SignalReading Exactly(int value) => new(value, value, value);

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(SignalReading);
}
