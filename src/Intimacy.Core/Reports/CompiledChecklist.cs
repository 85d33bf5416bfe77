using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>A catalog and one of its checklists, made ready for reports. Immutable and thread-safe.</summary>
internal sealed class CompiledChecklist
{
    private readonly CompiledPractice[][] _practices;
    private readonly CompiledPrecedence[] _precedences;
    private readonly CompiledCondition[][] _lifts;

    public CompiledChecklist(IntimacyCatalog catalog, Checklist checklist)
    {
        Catalog = catalog;
        Scoring = new CompiledScoring(catalog, checklist);
        Rules = new CompiledRules(Scoring);
        Withholding = new Withholding(Rules);
        _precedences = [.. catalog.Strategies.Select(s => new CompiledPrecedence(s.Precedence, Rules))];
        _lifts = [.. catalog.Strategies.Select(s => CompiledCondition.All(s.RecommendedWhen, Rules))];
        FocusBars = CompiledCondition.All(catalog.Focus.BarredWhen, Rules);
        ILookup<Strategy, Practice> byStrategy = catalog.Practices.ToLookup(p => p.Strategy);
        _practices =
        [
            .. catalog.Strategies.Select(strategy => byStrategy[strategy].Select(p => new CompiledPractice(p, Rules)).ToArray()),
        ];
    }

    public IntimacyCatalog Catalog { get; }

    public CompiledScoring Scoring { get; }

    public CompiledRules Rules { get; }

    public Withholding Withholding { get; }

    /// <summary>The conditions under which nobody is told that all is well.</summary>
    public CompiledCondition[] FocusBars { get; }

    public CompiledPrecedence Precedence(Strategy strategy) => _precedences[strategy.Ordinal];

    /// <summary>The conditions that lift a strategy over the floor.</summary>
    public CompiledCondition[] LiftsOf(Strategy strategy) => _lifts[strategy.Ordinal];

    public ReadOnlySpan<CompiledPractice> PracticesOf(Strategy strategy) => _practices[strategy.Ordinal];
}
