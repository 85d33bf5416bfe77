using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Intimacy.Core.FunLists;

/// <summary>
/// Draws one idea that both want. The chance comes from the two salts, of which each partner knows one: neither can foresee it or steer it, and the same ratings always give the same pick.
/// <para>
/// For each round every idea is put aside with a chance of one in four, whoever wants it (a randomized response after Warner 1965, doi:10.1080/01621459.1965.10480775): so whatever is seen, and
/// however the other rated, is at least a quarter as likely if an idea that did not come up is wanted as if it is not, and never likelier.
/// </para>
/// </summary>
internal sealed class FunDraw
{
    private const string Name = "intimacy-fun-draw/1";

    /// <summary>One in so many is put aside.</summary>
    private const int AsideOneIn = 4;

    /// <summary>What was done returns by one part a week.</summary>
    private const int FullWeight = 8;

    private readonly FunRatings[] _sides;
    private readonly byte[] _secret;

    public FunDraw(FunRatings one, FunRatings other)
    {
        _sides = string.CompareOrdinal(one.Partner, other.Partner) < 0 ? [one, other] : [other, one];
        _secret = SHA256.HashData([.. Encoding.UTF8.GetBytes(Name), .. _sides[0].Salt, .. _sides[1].Salt]);
    }

    /// <summary>The id of an idea, or null.</summary>
    public string? Pick(FunList list, DateOnly date, Func<FunListEntry, bool> isPossible)
    {
        int turn = list.Picks.Count(p => p.Round == list.Round);

        // The two take turns at whose wishes weigh; chance says who begins.
        FunRatings chooser = _sides[(turn + (int)(Number("turn") % 2)) % 2];
        ImmutableDictionary<string, FunPick> last = list.Picks.Where(p => p.IdeaId is not null).GroupBy(p => p.IdeaId!).ToImmutableDictionary(g => g.Key, g => g.Last());
        (string Id, ulong Weight)[] wanted =
        [
            .. list.Ideas.Where(i => isPossible(i) && _sides[0].Of(i.Id) > 0 && _sides[1].Of(i.Id) > 0 && !IsAside(i.Id))
                .Select(i => (i.Id, (ulong)(chooser.Of(i.Id) * Rested(last.GetValueOrDefault(i.Id), date)))),
        ];
        ulong total = wanted.Aggregate(0UL, (sum, w) => sum + w.Weight);
        if (total == 0)
            return null;

        // The upper half of the product is from 0 to total - 1, each as likely as another but for one part in 2^50.
        ulong at = Math.BigMul(Number(string.Create(CultureInfo.InvariantCulture, $"pick {turn}")), total, out _);
        foreach ((string id, ulong weight) in wanted)
        {
            if (at < weight)
                return id;
            at -= weight;
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    /// <summary>By what is open to both. What came up and was not done is as new; what was done has one part in eight after a week, and all after eight.</summary>
    private static int Rested(FunPick? last, DateOnly date) =>
        last is not { IsDone: true } ? FullWeight : Math.Clamp((date.DayNumber - last.Date.DayNumber) / FunList.DaysBetweenPicks, 1, FullWeight);

    private bool IsAside(string id) => Number($"aside {id}") % AsideOneIn == 0;

    private ulong Number(string use) => BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(use)));
}
