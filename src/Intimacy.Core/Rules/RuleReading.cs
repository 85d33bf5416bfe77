using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// What a rule says of one check-in: its severity in millionths, the level of the signal that decided it, and which one that was.
/// </summary>
internal readonly record struct RuleReading(bool IsInScope, SignalReading Severity, int Level, int Lead)
{
    public static RuleReading OutOfScope => default;

    /// <summary>In scope, and too little of it answered to say anything.</summary>
    public static RuleReading Open => new(true, SignalReading.Unknown, 0, 0);

    public bool HasPoint => IsInScope && Severity.HasPoint;

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(RuleReading);
}
