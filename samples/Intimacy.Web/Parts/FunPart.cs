using System.Text;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Web.Device;

namespace Intimacy.Web.Parts;

/// <summary>The fun list of two people on one device that is passed over: each rates alone, and one idea that both want comes up at a time.</summary>
internal sealed class FunPart(Session session, Shelf shelf)
{
    public const int People = 2;

    public FunList? List => shelf.Content.FunList is { } json && FunListJson.TryRead(Encoding.UTF8.GetBytes(json), out FunList? list, out _) ? list : null;

    /// <summary>How many have rated.</summary>
    public int Rated => Ratings.Count;

    public string? FirstPartner => Ratings is [var first, ..] ? first.Partner : null;

    private List<FunRatings> Ratings =>
        [.. shelf.Content.FunRatings.Select(json => FunRatingsJson.TryRead(Encoding.UTF8.GetBytes(json), out FunRatings? ratings, out _) ? ratings : null).OfType<FunRatings>()];

    public FunList Start(IEnumerable<string> ideas) => session.Advisor.StartFunList(session.Advisor.FunIdeasFor(session.Options), ideas);

    /// <exception cref="InvalidInputException">The label is that of the first, or none.</exception>
    public async Task RateAsync(FunList list, string partner, IReadOnlyDictionary<string, int> ratings)
    {
        FunRatings mine = session.Advisor.RateFunIdeas(list, partner, ratings, session.Today);
        FunList sealedList = session.Advisor.SealFunRatings(list, mine, session.Today);
        await shelf.KeepAsync(shelf.Content with
        {
            FunList = Text(FunListJson.Write(sealedList)),
            FunRatings = [.. shelf.Content.FunRatings, Text(FunRatingsJson.Write(mine))],
        });
    }

    public async Task<FunReveal> RevealAsync()
    {
        FunReveal reveal = session.Advisor.RevealFunIdea(List!, Ratings[0], Ratings[1], session.Today, session.Options);
        if (!reveal.IsPaused)
            await shelf.KeepAsync(shelf.Content with { FunList = Text(FunListJson.Write(reveal.List)) });
        return reveal;
    }

    public Task DoneAsync() => shelf.KeepAsync(shelf.Content with { FunList = Text(FunListJson.Write(List!.WithLastDone())) });

    /// <summary>Takes list and ratings away, to begin anew.</summary>
    public Task ClearAsync() => shelf.KeepAsync(shelf.Content with { FunList = null, FunRatings = [] });

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);
}
