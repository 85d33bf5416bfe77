using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>One check-in on a line over time. Immutable and thread-safe.</summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class ChangePoint
{
    internal ChangePoint(DateOnly date, Score score, bool isCompared) => (Date, Score, IsCompared) = (date, score, isCompared);

    /// <summary>The date of the answers.</summary>
    public DateOnly Date { get; }

    /// <summary>The score on that day, with what was left open.</summary>
    public Score Score { get; }

    /// <summary>Whether the verdict rests on it. False for one of other questions, of too few answers, or less than three weeks from the next.</summary>
    public bool IsCompared { get; }
}
