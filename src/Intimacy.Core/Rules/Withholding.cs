using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>Which strategies are withheld by an answer, now or perhaps once the open questions are answered.</summary>
internal sealed class Withholding
{
    private readonly CompiledConditions[] _conditions;

    public Withholding(CompiledScoring scoring)
    {
        _conditions = new CompiledConditions[scoring.Catalog.Strategies.Length];
        for (int i = 0; i < _conditions.Length; i++)
            _conditions[i] = new CompiledConditions(scoring.Catalog.Strategies[i].WithheldFrom, scoring.Layout);
    }

    /// <summary>Whether an answer withholds it: a skipped question is no answer.</summary>
    public bool Holds(SignalTable signals, Strategy strategy) => _conditions[strategy.Ordinal].Hold(signals);

    /// <summary>Whether it is withheld however the open questions turn out.</summary>
    public bool IsCertain(SignalTable signals, Strategy strategy) => _conditions[strategy.Ordinal].AreCertain(signals);

    /// <summary>Whether it is withheld, or could be once the open questions are answered.</summary>
    public bool IsPossible(SignalTable signals, Strategy strategy) => _conditions[strategy.Ordinal].ArePossible(signals);

    /// <summary>Whether the open questions could change it either way.</summary>
    public bool IsOpen(SignalTable signals, Strategy strategy) => IsPossible(signals, strategy) && !IsCertain(signals, strategy);
}
