using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>
/// That a partner rated the list in a round, and a commitment to how: the SHA-256 hash of the ratings behind a secret salt. It tells nobody the ratings, and no other ratings
/// have it. Immutable.
/// </summary>
[DebuggerDisplay("Fun seal")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class FunSeal
{
    internal FunSeal(string partner, string hash) => (Partner, Hash) = (partner, hash);

    /// <summary>The partner's label.</summary>
    public string Partner { get; }

    /// <summary>The hash, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The words "Fun seal".</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Fun seal";
}
