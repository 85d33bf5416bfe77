using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif

namespace Intimacy.Core.Couples;

/// <summary>Shared views as JSON of the format <c>intimacy-shared/1</c>. Thread-safe.</summary>
public static class SharedViewJson
{
    internal static readonly DocumentReader<IntimacyCatalog, SharedView> Document = new("The shared view", JsonLimits.CheckIn, SharedViewReader.Read);

    /// <summary>Writes a view as indented UTF-8 JSON with line feeds: the same view gives the same bytes everywhere.</summary>
    /// <param name="view">The view. An empty one gives the same bytes whatever the reason.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static byte[] Write(SharedView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return JsonOutput.Write(view, SharedViewConverter.Write);
    }

    /// <summary>Reads a view.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and nothing that was released.</exception>
    public static SharedView Read(Stream stream, IntimacyCatalog catalog) => Document.Read(stream, catalog);

    /// <summary>Reads a shared view without blocking a thread.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The shared view, as <see cref="Read(Stream, IntimacyCatalog)"/> gives it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<SharedView> ReadAsync(Stream stream, IntimacyCatalog catalog, CancellationToken cancellationToken = default) =>
        Document.ReadAsync(stream, catalog, cancellationToken);

#if NET10_0_OR_GREATER
    /// <summary>Reads a shared view from a pipe, such as the body of a request. On net8.0, where pipes are no part of the framework, read its stream.</summary>
    /// <param name="pipe">UTF-8 JSON of at most 1 MiB. Read to its end or to the limit; not completed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The shared view.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<SharedView> ReadAsync(PipeReader pipe, IntimacyCatalog catalog, CancellationToken cancellationToken = default) =>
        Document.ReadAsync(pipe, catalog, cancellationToken);
#endif

    /// <summary>Reads a view without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 1 MiB.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <param name="view">The view, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        IntimacyCatalog catalog,
        [NotNullWhen(true)] out SharedView? view,
        out ImmutableArray<InputProblem> problems) => Document.TryRead(utf8, catalog, out view, out problems);
}
