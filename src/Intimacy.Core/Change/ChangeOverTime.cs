using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Change;

/// <summary>
/// What one partner's check-ins say about change: a verdict for each index and dimension, or that nothing can be told. It shows how answers moved, and not
/// why. Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Change over time")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class ChangeOverTime
{
    private const int DaysOfAYear = 365;
    private readonly CheckInHistory _history;

    internal ChangeOverTime(CheckInHistory history, ImmutableArray<AreaChange> areas) => (_history, Areas) = (history, areas);

    /// <summary>The date of the first check-in.</summary>
    public DateOnly From => _history.CheckIns[0].Date;

    /// <summary>The date of the latest check-in.</summary>
    public DateOnly To => _history.Latest.Date;

    /// <summary>How many check-ins there are.</summary>
    public int CheckIns => _history.CheckIns.Length;

    /// <summary>Presence, absence, then the dimensions in the catalog's order.</summary>
    public ImmutableArray<AreaChange> Areas { get; }

    /// <summary>How the presence index changed.</summary>
    public AreaChange PresenceOfIntimacy => Areas[(int)IndexKind.Presence];

    /// <summary>How the absence index changed; of it, more is worse.</summary>
    public AreaChange AbsenceOfIntimacy => Areas[(int)IndexKind.Absence];

    /// <summary>
    /// What to say where the indices and the person disagree: declined though the latest check-in does not say that things got worse
    /// (<see cref="ChangeSettings.FeltBy"/>), or the other way round. Null where they do not, or where one of the two is not known.
    /// </summary>
    public string? Disagreement
    {
        get
        {
            if (FeltChange.IsWorse(_history) is not { } felt)
                return null;
            bool declined = Areas[..2].Any(a => a.Verdict == ChangeVerdict.Declined);
            if (declined)
                return felt ? null : _history.Catalog.Texts.Change.MeasuredOnly;
            return felt && Areas[..2].All(a => a.Verdict != ChangeVerdict.CannotTell) ? _history.Catalog.Texts.Change.FeltOnly : null;
        }
    }

    /// <summary>What a line over time is not, in words; to be shown with it. That slow change takes longer is among it below a year.</summary>
    public ImmutableArray<string> Notices => To.DayNumber - From.DayNumber < DaysOfAYear
        ? [_history.Catalog.Texts.Change.Notice, _history.Catalog.Texts.Change.ShortSpan]
        : [_history.Catalog.Texts.Change.Notice];

    /// <summary>The words "Change over time"; never a score.</summary>
    /// <returns>Three words.</returns>
    public override string ToString() => "Change over time";
}
