using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Change;

/// <summary>What a history says of one index or dimension: a verdict, why, and the line. Immutable and thread-safe.</summary>
[DebuggerDisplay("Area change")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class AreaChange
{
    /// <summary>A line that moves by less than this many points over its whole length is not called a change, however steadily it does. Editorial.</summary>
    public static decimal SmallestMove => 5.00m;

    internal AreaChange()
    {
    }

    /// <summary>The index or dimension.</summary>
    public SignalId Subject { get; internal init; } = null!;

    /// <summary>Its name.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The verdict.</summary>
    public ChangeVerdict Verdict { get; internal init; }

    /// <summary>The verdict in words, without a full stop.</summary>
    public string Words { get; internal init; } = "";

    /// <summary>Why it is what it is.</summary>
    public VerdictReason Reason { get; internal init; }

    /// <summary>The same in words.</summary>
    public string ReasonText { get; internal init; } = "";

    /// <summary>
    /// By how many points it moved between the first and the last check-in that were compared: their difference where there is a <see cref="ReliableChange"/>, the slope
    /// times the time between where there is a <see cref="TrendTest"/>; null where nothing was compared. Cut off after two places. Of absence, above 0 is worse.
    /// </summary>
    public decimal? Moved { get; internal init; }

    /// <summary>The rank test, or null where none was made.</summary>
    public TrendTest? TrendTest { get; internal init; }

    /// <summary>The reliable change index, or null without figures.</summary>
    public ReliableChange? ReliableChange { get; internal init; }

    /// <summary>Every check-in of the history by date, the long line; also those that the verdict leaves out.</summary>
    public ImmutableArray<ChangePoint> Points { get; internal init; } = [];

    /// <summary>The words "Area change"; never a score.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Area change";
}
