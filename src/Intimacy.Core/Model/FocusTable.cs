using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>The focus of each pattern, and which one a guard sign bars. Immutable.</summary>
public sealed class FocusTable
{
    internal FocusTable()
    {
    }

    /// <summary>Every focus of the catalog.</summary>
    public ImmutableArray<Focus> Focuses { get; internal init; } = [];

    /// <summary>The focus by pattern id; a pattern without one has no focus.</summary>
    public ImmutableDictionary<string, Focus> ByPattern { get; internal init; } = ImmutableDictionary<string, Focus>.Empty;

    /// <summary>The focus that is barred while a guard sign is at its level or unanswered, or while a strategy has precedence; or null.</summary>
    public Focus? Barred { get; internal init; }

    /// <summary>The focus that stands in for the barred one.</summary>
    public Focus? Instead { get; internal init; }

    /// <summary>The focus while an answer withholds a strategy, whatever the pattern; null for none then.</summary>
    public Focus? WhileWithheld { get; internal init; }

    /// <summary>The barred focus also gives way while a strategy has at least this priority. Default 100.00.</summary>
    public Points BarredFrom { get; internal init; }

    /// <summary>The barred focus also gives way where any of these holds, or could once the open questions are answered.</summary>
    public ImmutableArray<SignalCondition> BarredWhen { get; internal init; } = [];

    /// <summary>The barred focus also gives way under any of these contexts: nobody in grief is told that all is well.</summary>
    public ImmutableArray<Context> BarredUnder { get; internal init; } = [];

    /// <summary>Where the table comes from.</summary>
    public Basis Basis { get; internal init; }
}
