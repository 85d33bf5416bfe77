using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Everything that scores many rows of one checklist at once, made ready. Immutable and thread-safe.</summary>
internal sealed class VectorPlan
{
    private const int MostAtOnce = 8;
    private readonly int[] _all;
    private readonly int[] _used;
    private readonly int[] _neededByPatterns;
    private readonly int[] _usedByPatterns;

    private VectorPlan(VectorSignals signals, StrategyKernel[] strategies)
    {
        Strategies = strategies;
        Patterns = new PatternKernel(signals, strategies);
        Ranks = new RankKernel(strategies);
        _all = [.. Enumerable.Range(0, strategies.Length)];
        _used = [.. strategies.SelectMany(s => s.Uses).Concat(Patterns.Uses).Distinct()];
        _neededByPatterns = [.. Patterns.Needed];
        _usedByPatterns = [.. _neededByPatterns.SelectMany(s => strategies[s].Uses).Concat(Patterns.Uses).Distinct()];
        Groups = [.. Enumerable.Range(0, signals.Scoring.GroupCount).Select(g => new GroupKernel(signals.Scoring, g))];
        Levels = [.. Enumerable.Range(0, signals.Scoring.GroupCount).Select(g => new LevelKernel(new GroupIndex(g)))];
    }

    public GroupKernel[] Groups { get; }

    private LevelKernel[] Levels { get; }

    public StrategyKernel[] Strategies { get; }

    public PatternKernel Patterns { get; }

    public RankKernel Ranks { get; }

    /// <summary>Sums up every score; the answers must be there.</summary>
    public void Sum(VectorBlock block)
    {
        foreach (GroupKernel group in Groups)
            group.Sum(block);
    }

    /// <summary>Works out what strategies need beside the sums.</summary>
    /// <param name="block">The rows, summed up.</param>
    /// <param name="need">What is asked of them. For tiers alone only those that decide about a pattern are worked out.</param>
    public void Rank(VectorBlock block, RankingNeed need)
    {
        bool isForPatterns = need == RankingNeed.Tiers;
        foreach (int group in isForPatterns ? _usedByPatterns : _used)
            Levels[group].Read(block);
        foreach (int strategy in isForPatterns ? _neededByPatterns : _all)
            Strategies[strategy].Rank(block, need);
    }

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
        for (int g = 0; g < scoring.GroupCount; g++)
        {
            if (!GroupKernel.Fits(scoring.Groups[g]) || scoring.MinimumOf(new GroupIndex(g)).Answered > byte.MaxValue)
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
