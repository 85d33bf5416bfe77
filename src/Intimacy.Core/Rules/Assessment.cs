using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// Signals put through the rules: everything that recommendations are made of, as numbers in somebody else's memory. Reasons and practices
/// are built from it when they are asked for. It does not know whose signals they are.
/// </summary>
internal readonly ref partial struct Assessment
{
    private readonly ReadOnlySpan<StrategyStanding> _standings;

    /// <param name="rules">The rules of a catalog for one checklist.</param>
    /// <param name="signals">A reading for every signal.</param>
    /// <param name="standings">What <see cref="Assess"/> made of them.</param>
    /// <param name="isJoint">Whether two people read what comes of it.</param>
    public Assessment(CompiledRules rules, SignalTable signals, ReadOnlySpan<StrategyStanding> standings, bool isJoint)
    {
        (Rules, IsJoint) = (rules, isJoint);
        Signals = signals;
        _standings = standings;
    }

    /// <summary>Works out where every strategy stands.</summary>
    /// <param name="rules">The rules of a catalog for one checklist.</param>
    /// <param name="signals">A reading for every signal.</param>
    /// <param name="standings">Where the results go: one place for each strategy of the catalog.</param>
    /// <param name="isJoint">Whether two people read what comes of it.</param>
    public static Assessment Assess(CompiledRules rules, SignalTable signals, Span<StrategyStanding> standings, bool isJoint)
    {
        var assessment = new Assessment(rules, signals, standings, isJoint);
        using var readings = new Scratch<RuleReading>(stackalloc RuleReading[Scratch<RuleReading>.OnStack(rules.MostOfOneStrategy)], rules.MostOfOneStrategy);
        foreach (Strategy strategy in rules.Catalog.Strategies)
        {
            ReadOnlySpan<CompiledRule> of = rules.Of(strategy);
            StrategyPriority priority = assessment.AnyApplies(strategy.Excludes) ? default : StrategyPriority.Of(of, new RuleEvaluator(signals).Read(of, readings.Span));
            (int tier, int possibleTier) = rules.PrecedenceOf(strategy).Read(signals, priority);
            standings[strategy.Ordinal] = new StrategyStanding(priority, tier, possibleTier, rules.WithheldFrom(strategy).Read(signals), rules.LiftsOf(strategy).Read(signals));
        }

        return assessment;
    }

    public CompiledRules Rules { get; }

    public IntimacyCatalog Catalog => Rules.Catalog;

    public SignalTable Signals { get; }

    public bool IsJoint { get; }

    /// <summary>
    /// Whether an answer withholds any strategy. Then nothing is suggested that takes two: nobody is sent on an evening out with the one
    /// who belittles. On a joint page only an answer that was released counts, or everybody's page would be for one alone.
    /// </summary>
    public bool IsAnyWithheld
    {
        get
        {
            HeldConditions counts = IsJoint ? HeldConditions.Certainly : HeldConditions.Now;
            foreach (StrategyStanding standing in _standings)
            {
                if ((standing.Withheld & counts) != 0)
                    return true;
            }

            return false;
        }
    }

    public StrategyPriority PriorityOf(Strategy strategy) => Of(strategy).Priority;

    /// <summary>Where a strategy stands.</summary>
    public ref readonly StrategyStanding Of(Strategy strategy) => ref _standings[strategy.Ordinal];

    /// <summary>The tier that no open question can take away.</summary>
    public int Tier(Strategy strategy) => Of(strategy).Tier;

    public bool Applies(Context context) => Signals[Rules.Scoring.Layout.Of(context)].Point > Level.Zero;

    /// <summary>
    /// In an own report what was answered withholds it: a skipped question is no answer. In a joint report what is open withholds it
    /// too: there a delicate answer stays unreleased, and a strategy that is missing for everybody says nothing of anybody.
    /// </summary>
    public bool IsWithheld(Strategy strategy) => (Of(strategy).Withheld & (IsJoint ? HeldConditions.Possibly : HeldConditions.Now)) != 0;

    /// <summary>Whether it is withheld, and only because something is open.</summary>
    public bool IsWithheldByWhatIsOpen(Strategy strategy) => IsWithheld(strategy) && Of(strategy).IsWithheldPerhaps;

    public bool AllApply(ImmutableArray<Context> contexts)
    {
        foreach (Context context in contexts)
        {
            if (!Applies(context))
                return false;
        }

        return true;
    }

    public bool AnyApplies(ImmutableArray<Context> contexts)
    {
        foreach (Context context in contexts)
        {
            if (Applies(context))
                return true;
        }

        return false;
    }
}
