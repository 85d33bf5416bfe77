using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>A condition made ready for one checklist: every threshold of it must be reached.</summary>
internal sealed class CompiledCondition
{
    private readonly (RuleMember Member, int From)[] _all;

    public CompiledCondition(SignalCondition condition, RulePlan rules) =>
        _all = [.. condition.AllOf.Select(t => (rules.Compile(t.Signal), t.FromMillionths))];

    /// <summary>It holds as far as answers go: a skipped question is no answer.</summary>
    public bool HoldsNow(Assessment assessment) => Holds(assessment, static reading => reading.Point);

    /// <summary>It holds however the open questions turn out.</summary>
    public bool IsCertain(Assessment assessment) => Holds(assessment, static reading => reading.IsInScope ? reading.Low : SignalReading.NoPoint);

    /// <summary>It holds, or could once the open questions are answered.</summary>
    public bool IsPossible(Assessment assessment) => Holds(assessment, static reading => reading.High);

    private bool Holds(Assessment assessment, Func<SignalReading, int> level)
    {
        foreach ((RuleMember member, int from) in _all)
        {
            if (level(assessment.Read(member)) < from)
                return false;
        }

        return true;
    }
}
