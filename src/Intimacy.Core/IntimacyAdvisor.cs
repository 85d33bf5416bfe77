using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
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
    /// <param name="time">Tells which help resources are past their last day, or null for the system's clock. Nothing else asks for the time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such checklist.</exception>
    public IntimacyAdvisor(IntimacyCatalog catalog, string? defaultChecklist = null, TimeProvider? time = null)
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
    public CheckInBuilder StartCheckIn(string partner, DateOnly date, string? checklist = null) =>
        new(Catalog, partner, date, checklist ?? DefaultChecklist.Id);

    /// <summary>Scores a check-in: two indices, the dimensions, the pattern.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    public Scores Score(CheckIn checkIn) => Assess(checkIn, ReportOptions.Default).Scores;

    /// <summary>Reports what one partner's answers speak for, with reasons that add up.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog.</param>
    /// <param name="options">Contexts and preferences, or null for none.</param>
    /// <returns>The report, for this partner alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">A context is not declared by the catalog, belongs to a check-in, or has a level outside 0 to 1; every problem is listed.</exception>
    public OwnReport Report(CheckIn checkIn, ReportOptions? options = null) =>
        new(Assess(checkIn, options ?? ReportOptions.Default));

    /// <summary>Makes what one partner hands to the other: the only thing that a joint report takes.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog.</param>
    /// <param name="level">What to release, or null for what the check-in says. Default there: nothing.</param>
    /// <returns>The released projection; with a safety concern the empty one. A check-in saved without its confidential answers knows of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a defined level.</exception>
    public SharedView Share(CheckIn checkIn, SharingLevel? level = null)
    {
        CheckIn own = AtHome(checkIn);
        if (level is { } given && !Enum.IsDefined(given))
            throw new ArgumentOutOfRangeException(nameof(level));
        return Projector.Project(CompiledOf(own).Scoring, own, level ?? own.Sharing);
    }

    /// <summary>Reports on what both released, at the lower of the two levels.</summary>
    /// <param name="first">What one partner released.</param>
    /// <param name="second">What the other released.</param>
    /// <param name="options">Contexts and preferences, or null for none.</param>
    /// <returns>The joint report; one and the same page where at least one of the views is empty.</returns>
    /// <exception cref="ArgumentNullException">A view is null.</exception>
    /// <exception cref="ArgumentException">A view belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">
    /// A context cannot be used, whatever the views hold; or both views hold something, and they name the same partner, another
    /// checklist or another version of the catalog. Every problem is listed.
    /// </exception>
    public JointReport ReportJoint(SharedView first, SharedView second, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return JointReport.Create(checklist => _compiled[checklist.Ordinal].Value, AtHome(first, nameof(first)), AtHome(second, nameof(second)), options ?? ReportOptions.Default);
    }

    private OwnAssessment Assess(CheckIn checkIn, ReportOptions options)
    {
        CheckIn own = AtHome(checkIn);
        return new OwnAssessment(CompiledOf(own), own, options);
    }

    private CompiledChecklist CompiledOf(CheckIn checkIn) => _compiled[checkIn.Checklist.Ordinal].Value;

    /// <summary>A check-in of this catalog, or of one that asks and scores the same in other terms.</summary>
    private CheckIn AtHome(CheckIn checkIn)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return ReferenceEquals(checkIn.Catalog, Catalog) ? checkIn : Checked(checkIn.Catalog, "check-in", nameof(checkIn)) ? checkIn.In(Catalog) : checkIn;
    }

    private SharedView AtHome(SharedView view, string parameter) =>
        ReferenceEquals(view.Catalog, Catalog) || !Checked(view.Catalog, "shared view", parameter) ? view : view.In(Catalog);

    private bool Checked(IntimacyCatalog other, string noun, string parameter) => Catalog.IsInterchangeableWith(other)
        ? true
        : throw new ArgumentException($"The {noun} belongs to the catalog {other.VersionId}, and the advisor to {Catalog.VersionId}, which asks or scores otherwise.", parameter);
}
