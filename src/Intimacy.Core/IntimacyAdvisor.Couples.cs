using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core;

/// <content>Two partners: what one hands over, and what both released.</content>
public sealed partial class IntimacyAdvisor
{
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

    /// <summary>Reads what a partner handed over.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-shared/1</c>, at most 1 MiB. Not closed.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and nothing that was released.</exception>
    public SharedView ReadSharedView(Stream stream) => SharedViewJson.Document.Read(stream, Catalog);

    /// <summary>Reads what a partner handed over without blocking a thread, as a web server demands of the body of a request.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-shared/1</c>, at most 1 MiB. Not closed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and nothing that was released.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public ValueTask<SharedView> ReadSharedViewAsync(Stream stream, CancellationToken cancellationToken = default) => SharedViewJson.ReadAsync(stream, Catalog, cancellationToken);

#if NET10_0_OR_GREATER
    /// <summary>Reads what a partner handed over from a pipe. On net8.0, where pipes are no part of the framework, read its stream.</summary>
    /// <param name="pipe">UTF-8 JSON of the format <c>intimacy-shared/1</c>, at most 1 MiB. Read to its end or to the limit; not completed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and nothing that was released.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public ValueTask<SharedView> ReadSharedViewAsync(PipeReader pipe, CancellationToken cancellationToken = default) => SharedViewJson.ReadAsync(pipe, Catalog, cancellationToken);
#endif

    /// <summary>Reads what a partner handed over without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of the format <c>intimacy-shared/1</c>, at most 1 MiB.</param>
    /// <param name="view">What was read, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public bool TryReadSharedView(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out SharedView? view, out ImmutableArray<InputProblem> problems) =>
        SharedViewJson.TryRead(utf8, Catalog, out view, out problems);

    private SharedView AtHome(SharedView view, string parameter) =>
        ReferenceEquals(view.Catalog, Catalog) || !Checked(view.Catalog, "shared view", parameter) ? view : view.In(Catalog);
}
