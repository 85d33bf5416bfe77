using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>What of a catalog bears on the fun list as a whole. Immutable.</summary>
public sealed class FunSettings
{
    internal FunSettings()
    {
    }

    /// <summary>Under any of these contexts nothing is picked, and the list waits: in grief nobody is told to have fun.</summary>
    public ImmutableArray<Context> PausedUnder { get; internal init; } = [];
}
