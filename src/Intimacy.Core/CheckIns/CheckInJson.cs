using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>Check-ins as JSON of the format <c>intimacy-check-in/1</c>. Thread-safe.</summary>
public static class CheckInJson
{
    internal static readonly DocumentReader<IntimacyCatalog, CheckIn> Document = new("The check-in", JsonLimits.CheckIn, CheckInReader.Read);

    /// <summary>Writes a check-in as indented UTF-8 JSON with line feeds: the same check-in gives the same bytes everywhere.</summary>
    /// <param name="checkIn">The check-in.</param>
    /// <param name="includeConfidential">
    /// Whether confidential answers are written. Default false: they are left out, and where they raise a concern the file shares
    /// nothing, as is everybody's default. Nothing else in it depends on them.
    /// </param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    public static byte[] Write(CheckIn checkIn, bool includeConfidential = false)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return JsonOutput.Write((checkIn, includeConfidential), static (writer, x) => CheckInConverter.Write(writer, x.checkIn, x.includeConfidential));
    }

    /// <summary>Reads a check-in.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <returns>
    /// The check-in. Where the file leaves out confidential answers and shares nothing, a report keeps to practices for one person unless
    /// the request asks for more: unknown is not safe.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    public static CheckIn Read(Stream stream, IntimacyCatalog catalog) => Document.Read(stream, catalog);

    /// <summary>Reads a check-in without blocking a thread.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The check-in, as <see cref="Read(Stream, IntimacyCatalog)"/> gives it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<CheckIn> ReadAsync(Stream stream, IntimacyCatalog catalog, CancellationToken cancellationToken = default) =>
        Document.ReadAsync(stream, catalog, cancellationToken);

#if NET10_0_OR_GREATER
    /// <summary>Reads a check-in from a pipe, such as the body of a request. On net8.0, where pipes are no part of the framework, read its stream.</summary>
    /// <param name="pipe">UTF-8 JSON of at most 1 MiB. Read to its end or to the limit; not completed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The check-in.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<CheckIn> ReadAsync(PipeReader pipe, IntimacyCatalog catalog, CancellationToken cancellationToken = default) =>
        Document.ReadAsync(pipe, catalog, cancellationToken);
#endif

    /// <summary>Reads a check-in without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 1 MiB.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="checkIn">The check-in, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        IntimacyCatalog catalog,
        [NotNullWhen(true)] out CheckIn? checkIn,
        out ImmutableArray<InputProblem> problems) => Document.TryRead(utf8, catalog, out checkIn, out problems);
}
