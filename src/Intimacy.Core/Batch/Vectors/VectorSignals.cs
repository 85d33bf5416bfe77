using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>The signals of one checklist while kernels are made from it: remembers which indices and dimensions have to be read as levels.</summary>
internal sealed class VectorSignals(CompiledScoring scoring, SignalReading[] contexts)
{
    private readonly SortedSet<int> _used = [];

    public CompiledScoring Scoring => scoring;

    /// <summary>The groups that were used as signals since somebody last asked.</summary>
    public int[] TakeUsed()
    {
        int[] used = [.. _used];
        _used.Clear();
        return used;
    }

    public Level ContextOf(SignalId context) => contexts[context.Ordinal].Point;

    public bool Applies(Context context) => contexts[context.Ordinal].Point > Level.Zero;

    public GroupIndex Use(GroupIndex group)
    {
        _used.Add(group.Position);
        return group;
    }

    /// <summary>
    /// The rule made ready; nothing of it where a situation that it needs does not apply. Null where a situation takes part: how much it
    /// counts then differs from row to row.
    /// </summary>
    public (AnswerRule? OfAnswers, SignalRule? OfSignals)? Of(CompiledRule rule)
    {
        if (rule.OnlyRaises)
        {
            // Rows have no history, so there is no trend.
            if (rule.ReadsTrendsAlone)
                return (null, null);
            bool isOut = rule.Rule.Combination == RuleCombination.AllOf && rule.Members.Any(m => !m.RestsOnAnswers && ContextOf(m.Signal) == Level.Zero);
            return isOut ? (null, null) : null;
        }

        if (AnswerRule.Of(rule, scoring) is { } ofAnswers)
            return (ofAnswers, null);
        return (null, new SignalRule(rule, [.. rule.Members.Select(SourceOf)]));
    }

    private LevelSource SourceOf(RuleMember member)
    {
        if (member.Index.IsLeftOut)
            return LevelSource.OutOfScope;
        return member.Signal.Kind == SignalKind.Sign ? LevelSource.Of(scoring, member.Index.Position) : LevelSource.Of(Use(GroupIndex.Of(member.Signal)));
    }
}
