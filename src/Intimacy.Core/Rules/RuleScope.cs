using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>What of a rule was answered, what is open, and whether it is a rule for this couple at all.</summary>
internal readonly record struct RuleScope(bool IsInScope, int Answered, bool IsOpen)
{
    public RuleScope With(in SignalReading reading) =>
        new(IsInScope | reading.IsInScope, Answered + (reading.HasPoint ? 1 : 0), IsOpen | reading.IsOpen);
}
