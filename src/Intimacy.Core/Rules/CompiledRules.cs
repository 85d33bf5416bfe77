using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// The rules and conditions of a catalog made ready for one checklist, by strategy. Immutable and thread-safe.
/// </summary>
internal sealed class CompiledRules
{
    private readonly int[] _starts;
    private readonly CompiledPrecedence[] _precedences;
    private readonly CompiledConditions[] _lifts;

    public CompiledRules(CompiledScoring scoring)
    {
        Scoring = scoring;
        (Rules, _starts) = Compile(scoring);
        Withholding = new Withholding(scoring);
        _precedences = [.. Catalog.Strategies.Select(s => new CompiledPrecedence(s.Precedence, scoring.Layout))];
        _lifts = [.. Catalog.Strategies.Select(s => new CompiledConditions(s.RecommendedWhen, scoring.Layout))];
        FocusBars = new CompiledConditions(Catalog.Focus.BarredWhen, scoring.Layout);
    }

    public CompiledScoring Scoring { get; }

    public IntimacyCatalog Catalog => Scoring.Catalog;

    public CompiledRule[] Rules { get; }

    public Withholding Withholding { get; }

    /// <summary>The conditions under which nobody is told that all is well.</summary>
    public CompiledConditions FocusBars { get; }

    public Range RulesOf(Strategy strategy) => _starts[strategy.Ordinal].._starts[strategy.Ordinal + 1];

    public CompiledPrecedence PrecedenceOf(Strategy strategy) => _precedences[strategy.Ordinal];

    /// <summary>The conditions that lift a strategy over the floor.</summary>
    public CompiledConditions LiftsOf(Strategy strategy) => _lifts[strategy.Ordinal];

    private static (CompiledRule[] Rules, int[] Starts) Compile(CompiledScoring scoring)
    {
        var rules = new List<CompiledRule>();
        int[] starts = new int[scoring.Catalog.Strategies.Length + 1];
        ILookup<Strategy, Rule> byStrategy = scoring.Catalog.Rules.ToLookup(r => r.Strategy);
        foreach (Strategy strategy in scoring.Catalog.Strategies)
        {
            starts[strategy.Ordinal] = rules.Count;
            rules.AddRange(byStrategy[strategy].Select(rule => CompiledRule.Of(rule, scoring)).Where(rule => rule.IsPossibleOn(scoring.Checklist)));
        }

        starts[^1] = rules.Count;
        return ([.. rules], starts);
    }
}
