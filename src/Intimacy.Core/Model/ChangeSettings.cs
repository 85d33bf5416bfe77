using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>What of a catalog bears on change over time. Immutable.</summary>
public sealed class ChangeSettings
{
    internal ChangeSettings()
    {
    }

    /// <summary>The warning sign that asks whether things have got worse, to be held beside what was measured; null for none.</summary>
    public Sign? FeltBy { get; internal init; }

    /// <summary>Under any of these contexts there is no verdict: in grief, answers move for reasons that say little about a couple.</summary>
    public ImmutableArray<Context> PausedUnder { get; internal init; } = [];
}
