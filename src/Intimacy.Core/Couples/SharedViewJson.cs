using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Couples;

/// <summary>Shared views as JSON of the format <c>intimacy-shared/1</c>. Thread-safe.</summary>
public static class SharedViewJson
{
    /// <summary>Writes a view as indented UTF-8 JSON with line feeds: the same view gives the same bytes everywhere.</summary>
    /// <param name="view">The view. An empty one gives the same bytes whatever the reason.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static byte[] Write(SharedView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return SharedViewWriter.Write(view);
    }

    /// <summary>Reads a view.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and nothing that was released.</exception>
    public static SharedView Read(Stream stream, IntimacyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalog);
        var problems = new ProblemList();
        JsonTreeNode? tree = JsonTreeReader.Read(stream, JsonLimits.CheckIn, problems);
        SharedView? view = tree is null ? null : SharedViewReader.Read(tree, catalog, problems);
        problems.ThrowIfAny("The shared view");
        return view!;
    }

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
        out ImmutableArray<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var found = new ProblemList();
        JsonTreeNode? tree = JsonTreeReader.Read(utf8, JsonLimits.CheckIn, found);
        SharedView? read = tree is null ? null : SharedViewReader.Read(tree, catalog, found);
        view = found.IsEmpty ? read : null;
        problems = found.ToImmutable();
        return view is not null;
    }
}
