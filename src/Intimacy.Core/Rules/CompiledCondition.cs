using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>A condition made ready for one checklist: every threshold of it must be reached.</summary>
internal sealed class CompiledCondition
{
    private readonly (RuleMember Member, int From)[] _all;

    private CompiledCondition(SignalCondition condition, CompiledRules rules) =>
        _all = [.. condition.AllOf.Select(t => (rules.Compile(t.Signal), t.FromMillionths))];

    public static CompiledCondition[] All(ImmutableArray<SignalCondition> conditions, CompiledRules rules) =>
        [.. conditions.Select(c => new CompiledCondition(c, rules))];

    /// <summary>One of them holds as far as answers go: a skipped question is no answer.</summary>
    public static bool AnyHolds(CompiledCondition[] conditions, Assessment assessment) => Any(conditions, assessment, static reading => reading.Point);

    /// <summary>One of them holds however the open questions turn out.</summary>
    public static bool AnyIsCertain(CompiledCondition[] conditions, Assessment assessment) =>
        Any(conditions, assessment, static reading => reading.IsInScope ? reading.Low : SignalReading.NoPoint);

    /// <summary>One of them holds, or could once the open questions are answered.</summary>
    public static bool AnyIsPossible(CompiledCondition[] conditions, Assessment assessment) => Any(conditions, assessment, static reading => reading.High);

    private static bool Any(CompiledCondition[] conditions, Assessment assessment, Func<SignalReading, int> level)
    {
        foreach (CompiledCondition condition in conditions)
        {
            if (condition.Holds(assessment, level))
                return true;
        }

        return false;
    }

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
