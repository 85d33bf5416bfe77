using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// Signals put through the rules: everything that recommendations are made of, as numbers. Reasons and practices are built from it
/// when they are asked for. It does not know whose signals they are. Immutable and thread-safe.
/// </summary>
internal sealed class Assessment
{
    private readonly SignalReading[] _signs;
    private readonly SignalReading[] _groups;
    private readonly int[] _contexts;
    private readonly RuleReading[] _readings;
    private readonly int[] _tiers;

    /// <param name="plan">The catalog and checklist.</param>
    /// <param name="signs">A reading for every position of the checklist.</param>
    /// <param name="groups">A reading for every index and dimension.</param>
    /// <param name="contexts">The level of every context.</param>
    /// <param name="practices">Which practices may be suggested, unless an answer withholds a strategy: then those for one person alone.</param>
    /// <param name="isJoint">Whether two people read what comes of it.</param>
    public Assessment(CompiledChecklist plan, SignalReading[] signs, SignalReading[] groups, int[] contexts, PracticeScope practices, bool isJoint)
    {
        IsJoint = isJoint;
        Plan = plan;
        _signs = signs;
        _groups = groups;
        _contexts = contexts;
        CompiledRule[] rules = plan.Rules.Rules;
        _readings = new RuleReading[rules.Length];
        var reader = new RuleEvaluator(signs, groups, contexts);
        for (int r = 0; r < rules.Length; r++)
            _readings[r] = reader.Read(rules[r]);
        Priorities = new StrategyPriority[plan.Catalog.Strategies.Length];
        foreach (Strategy strategy in plan.Catalog.Strategies)
        {
            Range range = plan.Rules.RulesOf(strategy);
            Priorities[strategy.Ordinal] = IsSetAside(strategy) ? default : StrategyPriority.Of(rules.AsSpan(range), _readings.AsSpan(range));
        }

        _tiers = [.. plan.Catalog.Strategies.Select(s => plan.Precedence(s).Certain(this, Priorities[s.Ordinal]))];
        IsAnyWithheld = plan.Withholding.IsAnyWithheldByAnAnswer(this);
        Practices = IsAnyWithheld ? PracticeScope.Solo : practices;
    }

    public CompiledChecklist Plan { get; }

    public PracticeScope Practices { get; }

    public bool IsJoint { get; }

    /// <summary>Whether an answer withholds any strategy.</summary>
    public bool IsAnyWithheld { get; }

    public StrategyPriority[] Priorities { get; }

    public SignalReading Read(in RuleMember member) => new RuleEvaluator(_signs, _groups, _contexts).Read(member);

    public ReadOnlySpan<RuleReading> ReadingsOf(Strategy strategy) => _readings.AsSpan(Plan.Rules.RulesOf(strategy));

    /// <summary>The tier that no open question can take away.</summary>
    public int Tier(Strategy strategy) => _tiers[strategy.Ordinal];

    /// <summary>The tier that the open questions could still give.</summary>
    public int PossibleTier(Strategy strategy) => Plan.Precedence(strategy).Possible(this, Priorities[strategy.Ordinal]);

    public bool Applies(Context context) => _contexts[context.Ordinal] > 0;

    private bool IsSetAside(Strategy strategy)
    {
        foreach (Context context in strategy.Excludes)
        {
            if (Applies(context))
                return true;
        }

        return false;
    }
}
