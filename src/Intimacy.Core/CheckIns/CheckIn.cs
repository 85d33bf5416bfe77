using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>One partner's answers to one checklist on one date. Immutable and thread-safe.</summary>
/// <remarks>No answer appears in <see cref="ToString"/> or in a debugger's display. Two check-ins are compared by reference.</remarks>
[DebuggerDisplay("Check-in")]
[JsonConverter(typeof(CheckInConverter))]
public sealed class CheckIn
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly AnswerSlot[] _slots;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CheckInHeader _header;

    internal CheckIn(IntimacyCatalog catalog, Checklist checklist, CheckInHeader header, AnswerSlot[] slots)
    {
        Catalog = catalog;
        Checklist = checklist;
        _header = header;
        _slots = slots;
        SafetyConcern = ReadConcern();
    }

    /// <summary>The catalog whose signs were answered.</summary>
    public IntimacyCatalog Catalog { get; }

    /// <summary>The version of the catalog under which the answers were given.</summary>
    public string CatalogVersion => _header.CatalogVersion;

    /// <summary>The wording hash of the catalog under which the answers were given.</summary>
    public string Wording => _header.Wording;

    /// <summary>The scoring hash of the catalog under which the answers were given; null in a check-in that was read from a file without one.</summary>
    public string? Scoring => _header.Scoring;

    /// <summary>The partner's label, from 1 to 64 characters; a pseudonym serves as well as a name.</summary>
    public string Partner => _header.Partner;

    /// <summary>
    /// Whether the answers were given under another version or other words of the catalog than it has now. They are scored as if they
    /// had been given to the present questions, and a report warns of that.
    /// </summary>
    public bool IsOfAnotherVersion => !Catalog.AsksAs(CatalogVersion, Wording, Scoring);

    /// <summary>Whether it stands beside check-ins of today's words and scoring.</summary>
    internal bool IsComparable => Catalog.ComparesWith(CatalogVersion, Wording, Scoring);

    /// <summary>The date of the answers.</summary>
    public DateOnly Date => _header.Date;

    /// <summary>The checklist that was answered.</summary>
    public Checklist Checklist { get; }

    /// <summary>What its owner chose to release. Default <see cref="SharingLevel.Nothing"/>.</summary>
    public SharingLevel Sharing => _header.Sharing;

    /// <summary>This partner's view of how it came about, a context such as <c>lost-over-time</c>, or null.</summary>
    public Context? Origin => _header.Origin;

    /// <summary>Whether its owner wants practices that one person can do alone. Default false.</summary>
    public bool SoloOnly => _header.SoloOnly;

    /// <summary>The answer to a sign of the checklist.</summary>
    /// <param name="signId">The id of a sign.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signId"/> is null.</exception>
    /// <exception cref="ArgumentException">The checklist has no such sign.</exception>
    public Answer this[[CatalogId(CatalogIdKind.Sign)] string signId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(signId);
            int position = Catalog.FindSign(signId) is { } sign ? Checklist.IndexOf(sign) : -1;
            if (position < 0)
                throw new ArgumentException("The checklist of this check-in has no sign of that id.", nameof(signId));
            return AnswerAt(position);
        }
    }

    /// <summary>What the confidential answers say. Meant for the person alone; it changes no score and no priority.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal SafetyConcern SafetyConcern { get; }

    /// <summary>
    /// Whether nobody can tell any more if there was a concern: it was read from a file that holds what somebody afraid would have left in it,
    /// and the confidential questions were not answered since. Sharing more now does not change that.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal bool IsConcernForgotten => _header.IsConcernForgotten && SafetyConcern == SafetyConcern.Unknown;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ReadOnlySpan<AnswerSlot> Slots => _slots;

    /// <summary>Date and checklist; never an answer.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Check-in of {Date:yyyy-MM-dd} ({Checklist.Id})");

    /// <summary>The same check-in for a catalog that asks and scores the same, in other terms.</summary>
    internal CheckIn In(IntimacyCatalog catalog) => ReferenceEquals(catalog, Catalog)
        ? this
        : new(catalog, catalog.FindChecklist(Checklist.Id)!, _header.With(Origin is null ? null : catalog.FindContext(Origin.Id)), _slots);

    internal Answer AnswerAt(int position)
    {
        AnswerSlot slot = _slots[position];
        return slot.IsAnswered ? new Answer(slot.State, slot.In(Checklist.Signs[position].Scale).Code) : new Answer(slot.State);
    }

    private SafetyConcern ReadConcern()
    {
        bool unknown = false;
        bool any = false;
        for (int i = 0; i < _slots.Length; i++)
        {
            Sign sign = Checklist.Signs[i];
            if (!sign.IsConfidential)
                continue;
            any = true;
            if (_slots[i] == AnswerSlot.Declined || (_slots[i].IsAnswered && _slots[i].In(sign.Scale).Value > sign.ConcernAbove))
                return SafetyConcern.Raised;
            unknown |= !_slots[i].IsAnswered;
        }

        return unknown || !any ? SafetyConcern.Unknown : SafetyConcern.NotRaised;
    }
}
