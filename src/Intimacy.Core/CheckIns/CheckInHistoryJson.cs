using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>Histories as JSON of the format <c>intimacy-history/1</c>: check-ins in a row, each as its own file would hold it. Thread-safe.</summary>
public static class CheckInHistoryJson
{
    internal static readonly DocumentReader<IntimacyCatalog, CheckInHistory> Document = new("The check-in history", JsonLimits.History, CheckInHistoryReader.Read);

    /// <summary>Writes a history as indented UTF-8 JSON with line feeds: the same history gives the same bytes everywhere.</summary>
    /// <param name="history">The history.</param>
    /// <param name="includeConfidential">Whether confidential answers are written; as for <see cref="CheckInJson.Write"/>. Default false.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static byte[] Write(CheckInHistory history, bool includeConfidential = false)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonOutput.Write((history, includeConfidential), static (writer, x) => CheckInHistoryConverter.Write(writer, x.history, x.includeConfidential));
    }

    /// <summary>Reads a history.</summary>
    /// <param name="stream">UTF-8 JSON of at most 32 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used, or is no history; every problem is listed, and no answer.</exception>
    public static CheckInHistory Read(Stream stream, IntimacyCatalog catalog) => Document.Read(stream, catalog);

    /// <summary>Reads a history without blocking a thread.</summary>
    /// <param name="stream">UTF-8 JSON of at most 32 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used, or is no history; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<CheckInHistory> ReadAsync(Stream stream, IntimacyCatalog catalog, CancellationToken cancellationToken = default) =>
        Document.ReadAsync(stream, catalog, cancellationToken);

#if NET10_0_OR_GREATER
    /// <summary>Reads a history from a pipe, such as the body of a request. On net8.0, where pipes are no part of the framework, read its stream.</summary>
    /// <param name="pipe">UTF-8 JSON of at most 32 MiB. Read to its end or to the limit; not completed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used, or is no history; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<CheckInHistory> ReadAsync(PipeReader pipe, IntimacyCatalog catalog, CancellationToken cancellationToken = default) =>
        Document.ReadAsync(pipe, catalog, cancellationToken);
#endif

    /// <summary>Reads a history without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 32 MiB.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="history">The history, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        IntimacyCatalog catalog,
        [NotNullWhen(true)] out CheckInHistory? history,
        out ImmutableArray<InputProblem> problems) => Document.TryRead(utf8, catalog, out history, out problems);
}
