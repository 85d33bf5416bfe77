using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>The focus of each pattern, and which one a guard sign bars. Immutable.</summary>
public sealed class FocusTable
{
    internal FocusTable(ImmutableArray<Focus> focuses, ImmutableDictionary<string, Focus> byPattern, Focus? barred, Focus? instead, Focus? whileWithheld, Points barredFrom, ImmutableArray<SignalCondition> barredWhen, ImmutableArray<Context> barredUnder, Basis basis)
    {
        Focuses = focuses;
        ByPattern = byPattern;
        Barred = barred;
        Instead = instead;
        WhileWithheld = whileWithheld;
        BarredFrom = barredFrom;
        BarredWhen = barredWhen;
        BarredUnder = barredUnder;
        Basis = basis;
    }

    /// <summary>Every focus of the catalog.</summary>
    public ImmutableArray<Focus> Focuses { get; }

    /// <summary>The focus by pattern id; a pattern without one has no focus.</summary>
    public ImmutableDictionary<string, Focus> ByPattern { get; }

    /// <summary>The focus that is barred while a guard sign is at its level or unanswered, or while a strategy has precedence; or null.</summary>
    public Focus? Barred { get; }

    /// <summary>The focus that stands in for the barred one.</summary>
    public Focus? Instead { get; }

    /// <summary>The focus while an answer withholds a strategy, whatever the pattern; null for none then.</summary>
    public Focus? WhileWithheld { get; }

    /// <summary>The barred focus also gives way while a strategy has at least this priority. Default 100.00.</summary>
    public Points BarredFrom { get; }

    /// <summary>The barred focus also gives way where any of these holds, or could once the open questions are answered.</summary>
    public ImmutableArray<SignalCondition> BarredWhen { get; }

    /// <summary>The barred focus also gives way under any of these contexts: nobody in grief is told that all is well.</summary>
    public ImmutableArray<Context> BarredUnder { get; }

    /// <summary>Where the table comes from.</summary>
    public Basis Basis { get; }
}
