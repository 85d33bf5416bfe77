using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif
using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core;

/// <content>One partner over time.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>Says of each index and dimension whether it changed by more than chance explains, or that nothing can be told, and why.</summary>
    /// <param name="history">One partner's check-ins of this advisor's catalog, none dated later than tomorrow.</param>
    /// <param name="options">Contexts, under some of which there is no verdict, and figures on reliability; or null for none.</param>
    /// <returns>What changed, for this partner alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">The history belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">A check-in is dated later than tomorrow, or a context or a figure cannot be used; every problem of its kind is listed.</exception>
    public ChangeOverTime Compare(CheckInHistory history, ReportOptions? options = null) => ChangeOf(AtHome(history), options ?? ReportOptions.Default);

    /// <summary>
    /// Reports what the latest check-in of a history speaks for, with what changed before; a measured decline is a reason of its own.
    /// A safety concern of an earlier check-in counts until one that says otherwise: unknown is not safe.
    /// </summary>
    /// <param name="history">One partner's check-ins of this advisor's catalog, none dated later than tomorrow.</param>
    /// <param name="options">Contexts, preferences and figures on reliability, or null for none.</param>
    /// <returns>The report, for this partner alone; <see cref="OwnReport.Change"/> is set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">The history belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">A check-in is dated later than tomorrow, or a context or a figure cannot be used; every problem of its kind is listed.</exception>
    public OwnReport Report(CheckInHistory history, ReportOptions? options = null)
    {
        CheckInHistory own = AtHome(history);
        ReportOptions given = options ?? ReportOptions.Default;
        return new OwnReport(new OwnAssessment(CompiledOf(own.Latest), own.Latest, own.HasConcern ? given.AsSoloOnly() : given, ChangeOf(own, given)));
    }

    /// <summary>Reads a stored history.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-history/1</c>, at most 32 MiB. Not closed.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used, or is no history; every problem is listed, and no answer.</exception>
    public CheckInHistory ReadHistory(Stream stream) => CheckInHistoryJson.Document.Read(stream, Catalog);

    /// <summary>Reads a stored history without blocking a thread, as a web server demands of the body of a request.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-history/1</c>, at most 32 MiB. Not closed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used, or is no history; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public ValueTask<CheckInHistory> ReadHistoryAsync(Stream stream, CancellationToken cancellationToken = default) =>
        CheckInHistoryJson.ReadAsync(stream, Catalog, cancellationToken);

#if NET10_0_OR_GREATER
    /// <summary>Reads a stored history from a pipe. On net8.0, where pipes are no part of the framework, read its stream.</summary>
    /// <param name="pipe">UTF-8 JSON of the format <c>intimacy-history/1</c>, at most 32 MiB. Read to its end or to the limit; not completed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used, or is no history; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public ValueTask<CheckInHistory> ReadHistoryAsync(PipeReader pipe, CancellationToken cancellationToken = default) =>
        CheckInHistoryJson.ReadAsync(pipe, Catalog, cancellationToken);
#endif

    /// <summary>Reads a stored history without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of the format <c>intimacy-history/1</c>, at most 32 MiB.</param>
    /// <param name="history">What was read, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public bool TryReadHistory(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CheckInHistory? history, out ImmutableArray<InputProblem> problems) =>
        CheckInHistoryJson.TryRead(utf8, Catalog, out history, out problems);

    private ChangeOverTime ChangeOf(CheckInHistory history, ReportOptions options)
    {
        HistoryCheck.CheckNotAhead(history.CheckIns, Today);
        var contexts = new SignalReading[Catalog.Contexts.Length];
        ContextLevels.Read(Catalog, history.Latest.Origin, options.Contexts, contexts);
        bool isPaused = Catalog.Change.PausedUnder.Any(c => contexts[c.Ordinal].Point > Level.Zero);
        return ChangeComparer.Compare(history, checklist => _compiled[checklist.Ordinal].Value.Scoring, FigureTable.Read(Catalog, options.Reliability), isPaused);
    }

    private CheckInHistory AtHome(CheckInHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return ReferenceEquals(history.Catalog, Catalog) || !Checked(history.Catalog, "check-in history", nameof(history)) ? history : history.In(Catalog);
    }
}
