using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>A place in the table of signals and the level from which it matters.</summary>
internal readonly record struct CompiledThreshold(SignalIndex Index, Level From)
{
    public static CompiledThreshold[] All(ImmutableArray<SignalThreshold> thresholds, SignalLayout layout) =>
        [.. thresholds.Select(t => new CompiledThreshold(layout.Of(t.Signal), t.ExactFrom))];
}
