using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Intimacy.Core.FunLists;

/// <summary>
/// How one partner rated the list in one round: a secret of that partner, which belongs where nobody else reads it, or in a trusted place that holds those of both. Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Fun ratings")]
[JsonConverter(typeof(FunRatingsConverter))]
public sealed class FunRatings
{
    /// <summary>The highest rating: 0 is no, 1 is "I would come along", 2 is gladly, 3 is very much.</summary>
    public const int Highest = 3;

    /// <summary>The length of the salt in bytes: as many as the hash has.</summary>
    public const int SaltLength = 32;

    internal FunRatings(string partner, int round, ImmutableSortedDictionary<string, int> ratings, ImmutableArray<byte> salt)
    {
        (Partner, Round, Ratings, Salt) = (partner, round, ratings, salt);
        Seal = new FunSeal(partner, FunCommitment.Of(partner, round, ratings, salt.AsSpan()));
    }

    /// <summary>The partner's label.</summary>
    public string Partner { get; }

    /// <summary>The round that they are for, from 1.</summary>
    public int Round { get; }

    /// <summary>The ratings by id, from 0 to <see cref="Highest"/>. What was not rated counts as 0.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableSortedDictionary<string, int> Ratings { get; }

    /// <summary>The commitment, to be kept by the other: no other ratings have it.</summary>
    public FunSeal Seal { get; }

    internal ImmutableArray<byte> Salt { get; }

    /// <summary>The words "Fun ratings"; never a rating.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Fun ratings";

    internal int Of(string id) => Ratings.GetValueOrDefault(id);
}
