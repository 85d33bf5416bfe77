using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>
/// What became of practices, of one person or of both, as they were told. It counts nothing and blames nobody: plans look at the last word on each practice. Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Practice log")]
[JsonConverter(typeof(PracticeLogConverter))]
public sealed class PracticeLog
{
    /// <summary>The most entries of a log.</summary>
    public const int MaxEntries = 10_000;

    internal PracticeLog(ImmutableArray<PracticeLogEntry> entries) => Entries = entries;

    /// <summary>A log without an entry.</summary>
    public static PracticeLog Empty { get; } = new([]);

    /// <summary>The entries in the order in which they were told.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<PracticeLogEntry> Entries { get; }

    /// <summary>The log with one entry more.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="date">The day.</param>
    /// <param name="outcome">What became of it.</param>
    /// <returns>A new log; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a defined one.</exception>
    /// <exception cref="InvalidOperationException">The log is full: it has <see cref="MaxEntries"/>.</exception>
    public PracticeLog With(Practice practice, DateOnly date, PracticeOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(practice);
        if (!Enum.IsDefined(outcome))
            throw new ArgumentOutOfRangeException(nameof(outcome));
        if (Entries.Length == MaxEntries)
            throw new InvalidOperationException("The log is full.");
        return new(Entries.Add(new PracticeLogEntry(practice.Id, date, outcome)));
    }

    /// <summary>The ids of the practices that were done within some days, each once, in the order in which they were first told.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Ids; may be empty.</returns>
    public ImmutableArray<string> DoneBetween(DateOnly from, DateOnly to) =>
        [.. Entries.Where(e => e.Outcome == PracticeOutcome.Done && from <= e.Date && e.Date <= to).Select(e => e.PracticeId).Distinct()];

    /// <summary>The words "Practice log"; never an entry.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Practice log";

    /// <summary>The last word on each practice; of two on one day, the one that was told later.</summary>
    internal Dictionary<string, PracticeLogEntry> Latest()
    {
        var latest = new Dictionary<string, PracticeLogEntry>(StringComparer.Ordinal);
        foreach (PracticeLogEntry entry in Entries)
        {
            if (!latest.TryGetValue(entry.PracticeId, out PracticeLogEntry? known) || known.Date <= entry.Date)
                latest[entry.PracticeId] = entry;
        }

        return latest;
    }
}
