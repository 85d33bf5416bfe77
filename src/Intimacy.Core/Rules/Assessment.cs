using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// Signals put through the rules: everything that recommendations are made of, as numbers. Reasons and practices are built from it
/// when they are asked for. It does not know whose signals they are. Immutable and thread-safe.
/// </summary>
internal sealed class Assessment
{
    private readonly RuleReading[] _readings;
    private readonly StrategyPriority[] _priorities;
    private readonly int[] _tiers;

    /// <param name="rules">The rules of a catalog for one checklist.</param>
    /// <param name="signals">A reading for every signal.</param>
    /// <param name="isJoint">Whether two people read what comes of it.</param>
    public Assessment(CompiledRules rules, SignalTable signals, bool isJoint)
    {
        (Rules, Signals, IsJoint) = (rules, signals, isJoint);
        _readings = new RuleReading[rules.Rules.Length];
        var evaluator = new RuleEvaluator(signals);
        for (int r = 0; r < _readings.Length; r++)
            _readings[r] = evaluator.Read(rules.Rules[r]);
        _priorities = new StrategyPriority[Catalog.Strategies.Length];
        _tiers = new int[_priorities.Length];
        foreach (Strategy strategy in Catalog.Strategies)
        {
            Range range = rules.RulesOf(strategy);
            _priorities[strategy.Ordinal] = IsSetAside(strategy) ? default : StrategyPriority.Of(rules.Rules.AsSpan(range), _readings.AsSpan(range));
            _tiers[strategy.Ordinal] = rules.PrecedenceOf(strategy).Certain(signals, PriorityOf(strategy));
            IsAnyWithheld |= IsWithheld(strategy) && !(isJoint && Withholding.IsOpen(signals, strategy));
        }
    }

    public CompiledRules Rules { get; }

    public IntimacyCatalog Catalog => Rules.Catalog;

    public SignalTable Signals { get; }

    public bool IsJoint { get; }

    /// <summary>
    /// Whether an answer withholds any strategy. Then nothing is suggested that takes two: nobody is sent on an evening out with the one
    /// who belittles. On a joint page only an answer that was released counts, or everybody's page would be for one alone.
    /// </summary>
    public bool IsAnyWithheld { get; }

    private Withholding Withholding => Rules.Withholding;

    public StrategyPriority PriorityOf(Strategy strategy) => _priorities[strategy.Ordinal];

    public ReadOnlySpan<RuleReading> ReadingsOf(Strategy strategy) => _readings.AsSpan(Rules.RulesOf(strategy));

    /// <summary>The tier that no open question can take away.</summary>
    public int Tier(Strategy strategy) => _tiers[strategy.Ordinal];

    /// <summary>The tier that the open questions could still give.</summary>
    public int PossibleTier(Strategy strategy) => Rules.PrecedenceOf(strategy).Possible(Signals, PriorityOf(strategy));

    public bool Applies(Context context) => Signals[Rules.Scoring.Layout.Of(context)].Point > Level.Zero;

    /// <summary>
    /// In an own report what was answered withholds it: a skipped question is no answer. In a joint report what is open withholds it
    /// too: there a delicate answer stays unreleased, and a strategy that is missing for everybody says nothing of anybody.
    /// </summary>
    public bool IsWithheld(Strategy strategy) => IsJoint ? Withholding.IsPossible(Signals, strategy) : Withholding.Holds(Signals, strategy);

    /// <summary>Whether it is withheld, and only because something is open.</summary>
    public bool IsWithheldByWhatIsOpen(Strategy strategy) => IsWithheld(strategy) && Withholding.IsOpen(Signals, strategy);

    /// <summary>Whether an answer lifts it over the floor, however the open questions turn out.</summary>
    public bool IsLifted(Strategy strategy) => Rules.LiftsOf(strategy).AreCertain(Signals);

    /// <summary>
    /// Enough speaks for it, or a condition lifts it over the floor; part of that is certain, and no answer speaks against saying so. A
    /// priority that rests on nothing but what could still turn out well is no advice: a single answer can stand for a whole index.
    /// </summary>
    public bool IsRecommended(Strategy strategy) =>
        PriorityOf(strategy) is { HasPoint: true, Low: > 0 } priority
        && (priority.Point >= Floor || IsLifted(strategy))
        && !IsWithheld(strategy);

    /// <summary>Recommended however the open questions turn out.</summary>
    public bool IsSurelyRecommended(Strategy strategy) =>
        PriorityOf(strategy) is { HasPoint: true, Low: > 0 } priority
        && (priority.Low >= Floor || IsLifted(strategy))
        && !IsWithheld(strategy)
        && !Withholding.IsOpen(Signals, strategy);

    /// <summary>Nothing raises it to the floor any more, it is not in question at all, or it is withheld whatever is still open.</summary>
    public bool IsSurelyNotRecommended(Strategy strategy)
    {
        StrategyPriority priority = PriorityOf(strategy);
        return !priority.IsAssessed
            || priority.High == 0
            || (priority.High < Floor && !Rules.LiftsOf(strategy).ArePossible(Signals))
            || Withholding.IsCertain(Signals, strategy);
    }

    private int Floor => Math.Max(1, Catalog.Settings.RecommendFrom.Hundredths);

    /// <summary>Whether a situation of the couple sets a strategy aside.</summary>
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
