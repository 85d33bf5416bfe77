using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Intimacy.Core.FunLists;

/// <summary>
/// The hash by which ratings are sealed: SHA-256 over a name, the salt and the ratings in the order of their ids. The salt hides (a few ratings could be guessed), the hash binds (no other
/// ratings have it). Everything is written with its length or on a line of its own, so that no two inputs are the same bytes.
/// </summary>
internal static class FunCommitment
{
    private const string Name = "intimacy-fun-seal/1";

    public static string Of(string partner, int round, ImmutableSortedDictionary<string, int> ratings, ReadOnlySpan<byte> salt)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Name}\n{Hex(salt)}\n{round}\n{partner}\n");
        foreach ((string id, int rating) in ratings)
            text.Append(CultureInfo.InvariantCulture, $"{id} {rating}\n");
        return Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
