using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>A place in the table of signals and the level from which it matters.</summary>
internal readonly record struct CompiledThreshold(SignalIndex Index, Level From)
{
    public static CompiledThreshold[] All(ImmutableArray<SignalThreshold> thresholds, SignalLayout layout)
    {
        if (thresholds.IsEmpty)
            return [];
        var all = new CompiledThreshold[thresholds.Length];
        for (int i = 0; i < all.Length; i++)
            all[i] = new CompiledThreshold(layout.Of(thresholds[i].Signal), thresholds[i].ExactFrom);
        return all;
    }
}
