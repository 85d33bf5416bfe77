using System.Runtime.Intrinsics;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Everything that scores many rows of one checklist at once, made ready. Immutable and thread-safe.</summary>
internal sealed class VectorPlan
{
    private const int MostAtOnce = 8;

    private VectorPlan(VectorSignals signals, StrategyKernel[] strategies)
    {
        Strategies = strategies;
        Patterns = new PatternKernel(signals, strategies);
        Ranks = new RankKernel(strategies);
        Groups = [.. Enumerable.Range(0, signals.Scoring.GroupCount).Select(g => new GroupKernel(signals.Scoring, g))];
        Levels = [.. signals.Used.Select(g => new LevelKernel(g))];
    }

    public GroupKernel[] Groups { get; }

    /// <summary>The groups that rules or conditions use as signals.</summary>
    public LevelKernel[] Levels { get; }

    public StrategyKernel[] Strategies { get; }

    public PatternKernel Patterns { get; }

    public RankKernel Ranks { get; }

    /// <summary>
    /// The plan for a checklist; null where something of it needs wider numbers than a lane has, where a situation takes part in a rule, or where the
    /// machine has no vectors.
    /// </summary>
    /// <param name="rules">The rules of the catalog for the checklist.</param>
    /// <param name="contexts">The level of each context, the same for every row.</param>
    public static VectorPlan? Of(CompiledRules rules, SignalReading[] contexts)
    {
        CompiledScoring scoring = rules.Scoring;
        if (!Vector128.IsHardwareAccelerated || !scoring.Checklist.Signs.All(s => s.IsConfidential || s.Scale.Options.Length <= AnswerIndex.MostOptions))
            return null;
        foreach (ScoreGroup group in scoring.Groups)
        {
            if (!GroupKernel.Fits(group))
                return null;
        }

        if (rules.Catalog.Rules.Any(r => r is { Combination: RuleCombination.SeveralOf, AtLeast: > MostAtOnce }))
            return null;
        var signals = new VectorSignals(scoring, contexts);
        var strategies = new StrategyKernel[rules.Catalog.Strategies.Length];
        foreach (Strategy strategy in rules.Catalog.Strategies)
        {
            if (StrategyKernel.Of(signals, rules, strategy) is not { } kernel)
                return null;
            strategies[strategy.Ordinal] = kernel;
        }

        var plan = new VectorPlan(signals, strategies);
        return plan.Ranks.Fits ? plan : null;
    }
}
