using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>
/// Gathers one partner's answers. Mistakes are kept until <see cref="Build"/>, which reports all of them at once.
/// Not thread-safe; the check-in that it builds is.
/// </summary>
/// <remarks>A later answer to the same sign takes the place of the earlier one, as when a person goes back.</remarks>
[JsonConverter(typeof(RefusingConverter))]
public sealed partial class CheckInBuilder
{
    private readonly IntimacyCatalog _catalog;
    private readonly string _partner;
    private readonly DateOnly _date;
    private readonly string? _checklistId;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Dictionary<string, GivenAnswer> _answers = new(StringComparer.Ordinal);
    private SharingLevel _sharing;
    private string? _origin;
    private bool _soloOnly;

    /// <summary>Starts a check-in with nothing answered.</summary>
    /// <param name="catalog">The catalog whose signs are answered.</param>
    /// <param name="partner">The partner's label, from 1 to 64 characters.</param>
    /// <param name="date">The date of the answers.</param>
    /// <param name="checklist">The id of a checklist, or null for the catalog's default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="partner"/> is null.</exception>
    public CheckInBuilder(IntimacyCatalog catalog, string partner, DateOnly date, [CatalogId(CatalogIdKind.Checklist)] string? checklist = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(partner);
        _catalog = catalog;
        _partner = partner;
        _date = date;
        _checklistId = checklist;
    }

    /// <summary>Sets what may be released to the partner. Default: nothing.</summary>
    /// <param name="level">The level.</param>
    /// <returns>This builder.</returns>
    public CheckInBuilder WithSharing(SharingLevel level)
    {
        _sharing = level;
        return this;
    }

    /// <summary>Sets this partner's view of how it came about. Default: none.</summary>
    /// <param name="contextId">The id of a context that is one partner's view, such as <c>lost-over-time</c>; or null for none.</param>
    /// <returns>This builder.</returns>
    public CheckInBuilder WithOrigin([CatalogId(CatalogIdKind.Context)] string? contextId)
    {
        _origin = contextId;
        return this;
    }

    /// <summary>Sets whether practices should be such that one person can do them alone. Default: false.</summary>
    /// <param name="soloOnly">True for solo practices alone.</param>
    /// <returns>This builder.</returns>
    public CheckInBuilder WithSoloOnly(bool soloOnly = true)
    {
        _soloOnly = soloOnly;
        return this;
    }

    /// <summary>Builds the check-in. The builder can go on afterwards; what was built does not change.</summary>
    /// <returns>An immutable check-in.</returns>
    /// <exception cref="InvalidInputException">The label, the checklist, a sign id, a code, the level or the origin cannot be used; every problem is listed.</exception>
    public CheckIn Build()
    {
        var problems = new ProblemList();
        if (!CheckInExpectations.IsPartner(_partner))
            problems.Add("$.partner", CheckInExpectations.PartnerForm, "another text");
        if (!Enum.IsDefined(_sharing))
            problems.Add("$.sharing", "a defined sharing level", "another value");
        Checklist? checklist = _checklistId is null ? _catalog.DefaultChecklist : _catalog.FindChecklist(_checklistId);
        if (checklist is null)
            problems.Add("$.checklist", CheckInExpectations.Checklists(_catalog), "another word");
        Context? origin = _origin is null ? null : _catalog.FindContext(_origin);
        if (_origin is not null && origin is not { Owner: ContextOwner.Partner })
            problems.Add("$.origin", CheckInExpectations.Origins(_catalog), "another word");
        AnswerSlot[] slots = checklist is null ? [] : ReadAnswers(checklist, problems);
        problems.ThrowIfAny("The check-in");
        var header = new CheckInHeader
        {
            CatalogVersion = _catalogVersion ?? _catalog.Version,
            Wording = _wording ?? _catalog.WordingHash,
            Scoring = _wording is null ? _catalog.ScoringHash : _scoring,
            Partner = _partner,
            Date = _date,
            Sharing = _sharing,
            Origin = origin,
            SoloOnly = _soloOnly,
            IsConcernForgotten = _isConcernForgotten,
        };
        return new CheckIn(_catalog, checklist!, header, slots);
    }

    private AnswerSlot[] ReadAnswers(Checklist checklist, ProblemList problems)
    {
        var slots = new AnswerSlot[checklist.Signs.Length];
        foreach ((string id, GivenAnswer given) in _answers)
        {
            int? code = given.Code;
            int position = _catalog.FindSign(id) is { } sign ? checklist.IndexOf(sign) : -1;
            int option = position < 0 || code is null ? -1 : checklist.Signs[position].Scale.IndexOf(code.Value);
            if (position < 0)
                problems.Add(JsonPath.Property("$.answers", id), CheckInExpectations.SignOf(checklist), "another name");
            else if (code is not null && option < 0)
                problems.Add(JsonPath.Property("$.answers", id), CheckInExpectations.Codes(checklist.Signs[position].Scale), "another number");
            else
                slots[position] = code is null ? given.Slot : AnswerSlot.Of(option);
        }

        return slots;
    }
}
