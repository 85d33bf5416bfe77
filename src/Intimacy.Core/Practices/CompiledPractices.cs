using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Practices;

/// <summary>The practices of a catalog made ready for one checklist, when somebody first asks for one. Immutable to whoever looks, and thread-safe.</summary>
internal sealed class CompiledPractices(CompiledRules rules)
{
    private CompiledPractice[][]? _byStrategy;

    /// <summary>Two threads at once make the same ones twice.</summary>
    public ReadOnlySpan<CompiledPractice> Of(Strategy strategy) => (_byStrategy ??= Compile())[strategy.Ordinal];

    private CompiledPractice[][] Compile()
    {
        var lists = new List<CompiledPractice>[rules.Catalog.Strategies.Length];
        foreach (Practice practice in rules.Catalog.Practices)
            (lists[practice.Strategy.Ordinal] ??= []).Add(new CompiledPractice(practice, rules));
        var byStrategy = new CompiledPractice[lists.Length][];
        for (int i = 0; i < lists.Length; i++)
            byStrategy[i] = lists[i]?.ToArray() ?? [];
        return byStrategy;
    }
}
