using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core;

/// <summary>
/// The way in: starts check-ins, scores them and reports what they speak for. Stores nothing, sends nothing, logs nothing.
/// Immutable and thread-safe; one instance serves a whole application.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed partial class IntimacyAdvisor
{
    private static readonly Lazy<IntimacyAdvisor> BuiltIn = new(() => new IntimacyAdvisor(IntimacyCatalog.Default));

    private readonly ImmutableArray<Lazy<CompiledChecklist>> _compiled;
    private readonly TimeProvider _time;

    /// <summary>Makes an advisor for a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="defaultChecklist">The checklist of a check-in that names none, or null for the catalog's own default.</param>
    /// <param name="time">Tells which help resources are past their last day and which check-ins of a history are still to come, or null for the system's clock. Nothing else asks for the time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such checklist.</exception>
    public IntimacyAdvisor(IntimacyCatalog catalog, [CatalogId(CatalogIdKind.Checklist)] string? defaultChecklist = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        DefaultChecklist = defaultChecklist is null
            ? catalog.DefaultChecklist
            : catalog.FindChecklist(defaultChecklist) ?? throw new ArgumentException("The catalog has no checklist of that id.", nameof(defaultChecklist));
        _time = time ?? TimeProvider.System;
        _compiled = [.. catalog.Checklists.Select(checklist => new Lazy<CompiledChecklist>(() => new CompiledChecklist(catalog, checklist)))];
    }

    /// <summary>An advisor for the built-in catalog. Made once, at first use.</summary>
    public static IntimacyAdvisor Default => BuiltIn.Value;

    /// <summary>The catalog.</summary>
    public IntimacyCatalog Catalog { get; }

    /// <summary>The checklist of a check-in that names none.</summary>
    public Checklist DefaultChecklist { get; }

    /// <summary>Starts a check-in.</summary>
    /// <param name="partner">The partner's label, from 1 to 64 characters; a pseudonym serves as well as a name.</param>
    /// <param name="date">The date of the answers.</param>
    /// <param name="checklist">The id of a checklist, or null for the default one.</param>
    /// <returns>A builder, on which answers are set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partner"/> is null.</exception>
    public CheckInBuilder StartCheckIn(string partner, DateOnly date, [CatalogId(CatalogIdKind.Checklist)] string? checklist = null) =>
        new(Catalog, partner, date, checklist ?? DefaultChecklist.Id);

    /// <summary>Reads a stored check-in.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-check-in/1</c>, at most 1 MiB. Not closed.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    public CheckIn ReadCheckIn(Stream stream) => CheckInJson.Document.Read(stream, Catalog);

    /// <summary>Scores a check-in: two indices, the dimensions, the pattern.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    public Scores Score(CheckIn checkIn)
    {
        CheckIn own = AtHome(checkIn);
        return new OwnAssessment(CompiledOf(own), own, ReportOptions.Default).Scores;
    }

    /// <summary>Reports what one partner's answers speak for, with reasons that add up.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog.</param>
    /// <param name="options">Contexts and preferences, or null for none.</param>
    /// <returns>The report, for this partner alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">A context is not declared by the catalog, belongs to a check-in, or has a level outside 0 to 1; every problem is listed.</exception>
    public OwnReport Report(CheckIn checkIn, ReportOptions? options = null)
    {
        CheckIn own = AtHome(checkIn);
        return new OwnReport(new OwnAssessment(CompiledOf(own), own, options ?? ReportOptions.Default));
    }

    private CompiledChecklist CompiledOf(CheckIn checkIn) => _compiled[checkIn.Checklist.Ordinal].Value;

    /// <summary>A check-in of this catalog, or of one that asks and scores the same in other terms.</summary>
    private CheckIn AtHome(CheckIn checkIn)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return ReferenceEquals(checkIn.Catalog, Catalog) ? checkIn : Checked(checkIn.Catalog, "check-in", nameof(checkIn)) ? checkIn.In(Catalog) : checkIn;
    }

    private bool Checked(IntimacyCatalog other, string noun, string parameter) => Catalog.IsInterchangeableWith(other)
        ? true
        : throw new ArgumentException($"The {noun} belongs to the catalog {other.VersionId}, and the advisor to {Catalog.VersionId}, which asks or scores otherwise.", parameter);
}
