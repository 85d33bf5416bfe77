using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// What a rule says of one check-in: its severity, the level of the signal that decided it, and which one of its members that was.
/// </summary>
internal readonly record struct RuleReading(bool IsInScope, SignalReading Severity, Level Level, int Lead)
{
    public static RuleReading OutOfScope => default;

    /// <summary>In scope, and too little of it answered to say anything.</summary>
    public static RuleReading Open => new(true, SignalReading.Unknown, Level.Zero, 0);

    public bool HasPoint => IsInScope && Severity.HasPoint;

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(RuleReading);
}
