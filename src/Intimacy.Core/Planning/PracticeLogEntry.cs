using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>What became of one practice on one day. Immutable.</summary>
[DebuggerDisplay("Practice log entry")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class PracticeLogEntry
{
    internal PracticeLogEntry(string practiceId, DateOnly date, PracticeOutcome outcome) => (PracticeId, Date, Outcome) = (practiceId, date, outcome);

    /// <summary>The id of the practice; a catalog of today need not have it any more.</summary>
    [CatalogId(CatalogIdKind.Practice)]
    public string PracticeId { get; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>What became of it.</summary>
    public PracticeOutcome Outcome { get; }

    /// <summary>The words "Practice log entry".</summary>
    /// <returns>Three words.</returns>
    public override string ToString() => "Practice log entry";
}
