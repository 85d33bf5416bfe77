using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.FunLists;

/// <summary>Fun lists as JSON of the format <c>intimacy-fun-list/1</c>. Both partners may read it. Thread-safe.</summary>
public static class FunListJson
{
    private static readonly DocumentReader<object, FunList> Document = new("The fun list", JsonLimits.FunList, FunListReader.Read);

    /// <summary>Writes a list as indented UTF-8 JSON with line feeds: the same list gives the same bytes everywhere.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static byte[] Write(FunList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return JsonOutput.Write(list, FunListConverter.Write);
    }

    /// <summary>Reads a list. It needs no catalog: ideas stand in it in words.</summary>
    /// <param name="stream">UTF-8 JSON of at most 2 MiB. Not closed.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed.</exception>
    public static FunList Read(Stream stream) => Document.Read(stream, Document);

    /// <summary>Reads a list without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 2 MiB.</param>
    /// <param name="list">The list, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out FunList? list, out ImmutableArray<InputProblem> problems) =>
        Document.TryRead(utf8, Document, out list, out problems);
}
