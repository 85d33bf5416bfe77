using System.Buffers;

namespace Intimacy.Core.Json;

/// <summary>What every id of a catalog looks like.</summary>
internal static class IdForm
{
    public const string Expected = "lower-case letters, digits and single hyphens, at most 64";
    private const int MaxLength = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsId(string id) =>
        id.Length is > 0 and <= MaxLength
        && id[0] != '-' && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && !id.AsSpan().ContainsAnyExcept(Letters);

    /// <summary>A string property that is an id; null, with a problem, where it is not.</summary>
    public static string? Id(this Json.JsonObjectReader json, string property)
    {
        string? id = json.String(property);
        if (id is null || IsId(id))
            return id;
        json.Problems.Add(json.PathOf(property), Expected, "another form");
        return null;
    }
}
