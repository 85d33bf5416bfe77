using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.FunLists;

/// <summary>Ratings as JSON of the format <c>intimacy-fun-ratings/1</c>. They are one partner's secret. Thread-safe.</summary>
public static class FunRatingsJson
{
    private static readonly DocumentReader<object, FunRatings> Document = new("The ratings", JsonLimits.FunRatings, FunRatingsReader.Read);

    /// <summary>Writes ratings as indented UTF-8 JSON with line feeds: the same ratings give the same bytes everywhere.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static byte[] Write(FunRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return JsonOutput.Write(ratings, FunRatingsConverter.Write);
    }

    /// <summary>Reads ratings.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <returns>The ratings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no rating.</exception>
    public static FunRatings Read(Stream stream) => Document.Read(stream, Document);

    /// <summary>Reads ratings without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 1 MiB.</param>
    /// <param name="ratings">The ratings, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem, and no rating; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out FunRatings? ratings, out ImmutableArray<InputProblem> problems) =>
        Document.TryRead(utf8, Document, out ratings, out problems);
}
