using System.Buffers;

namespace Intimacy.Core.Json;

/// <summary>What every id of a catalog looks like.</summary>
internal static class IdForm
{
    public const string Expected = "lower-case letters, digits and single hyphens or underscores, at most 64";
    private const int MaxLength = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    public static bool IsId(string id) =>
        id.Length is > 0 and <= MaxLength
        && !IsJoint(id[0]) && !IsJoint(id[^1])
        && !HasTwoJoints(id)
        && !id.AsSpan().ContainsAnyExcept(Letters);

    private static bool HasTwoJoints(string id)
    {
        for (int i = 1; i < id.Length; i++)
        {
            if (IsJoint(id[i - 1]) && IsJoint(id[i]))
                return true;
        }

        return false;
    }

    private static bool IsJoint(char letter) => letter is '-' or '_';

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
