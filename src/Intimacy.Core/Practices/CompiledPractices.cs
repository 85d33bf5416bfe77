using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Practices;

/// <summary>The practices of a catalog made ready for one checklist, by strategy. Immutable and thread-safe.</summary>
internal sealed class CompiledPractices
{
    private readonly CompiledPractice[][] _byStrategy;

    public CompiledPractices(CompiledRules rules)
    {
        ILookup<Strategy, Practice> byStrategy = rules.Catalog.Practices.ToLookup(p => p.Strategy);
        _byStrategy = [.. rules.Catalog.Strategies.Select(strategy => byStrategy[strategy].Select(p => new CompiledPractice(p, rules)).ToArray())];
    }

    public ReadOnlySpan<CompiledPractice> Of(Strategy strategy) => _byStrategy[strategy.Ordinal];
}
