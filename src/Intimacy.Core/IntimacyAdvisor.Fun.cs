using System.Collections.Immutable;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core;

/// <content>A list of what two people could enjoy, of which one idea at a time is revealed.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>The ideas of the catalog that fit a situation, for a list.</summary>
    /// <param name="options">Contexts, or null for none.</param>
    /// <returns>Ideas in the order of the catalog; none where the list waits (<see cref="FunSettings.PausedUnder"/>).</returns>
    /// <exception cref="InvalidInputException">A context cannot be used; every problem is listed.</exception>
    public ImmutableArray<FunIdea> FunIdeasFor(ReportOptions? options = null)
    {
        SignalReading[] contexts = ContextsOf(options);
        return IsFunPaused(contexts) ? [] : [.. Catalog.FunIdeas.Where(i => Fits(i, contexts))];
    }

    /// <summary>Begins a list, which both partners see.</summary>
    /// <param name="ideas">Ideas of the catalog, or null for all that need no situation.</param>
    /// <param name="own">The couple's own, each one line of at most <see cref="FunList.LongestIdea"/> characters; or null for none.</param>
    /// <returns>A list that nobody has rated.</returns>
    /// <exception cref="InvalidInputException">There is no idea, or more than <see cref="FunList.MaxIdeas"/>; one cannot be used, or looks like another. Every problem is listed.</exception>
    public FunList StartFunList(IEnumerable<FunIdea>? ideas = null, IEnumerable<string>? own = null)
    {
        IEnumerable<FunIdea> some = (ideas ?? FunIdeasFor()).Take(FunList.MaxIdeas + 1);
        return new FunList { Ideas = [.. some.Select(i => new FunListEntry(i?.Id ?? "", i?.Text ?? "", isOwn: false))] }.WithIdeas(own ?? []);
    }

    /// <summary>
    /// Rates a list in private, for the round that this partner can rate in: the present one, or the next where this partner has rated in it and <see cref="FunList.NextRoundFrom"/> has come.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="partner">The partner's label, from 1 to 64 characters.</param>
    /// <param name="ratings">From 0 (no) to <see cref="FunRatings.Highest"/> (very much) by the id of an idea; what is missing counts as 0.</param>
    /// <param name="date">The day; not later than tomorrow.</param>
    /// <param name="salt"><see cref="FunRatings.SaltLength"/> secret bytes that nobody can guess; none for random ones, which is right unless a test needs the same again.</param>
    /// <returns>The ratings, a secret of this partner, with their seal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">Something cannot be used, or it is too early to rate again; every problem is listed, and no rating.</exception>
    public FunRatings RateFunIdeas(FunList list, string partner, IReadOnlyDictionary<string, int> ratings, DateOnly date, ReadOnlySpan<byte> salt = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(partner);
        ArgumentNullException.ThrowIfNull(ratings);
        return FunRater.Rate(list, partner, ratings, date, Today, salt);
    }

    /// <summary>Notes on the list that a partner rated it in this round. From here on these ratings count, and no others, until the next round.</summary>
    /// <param name="list">The list.</param>
    /// <param name="ratings">What <see cref="RateFunIdeas"/> gave.</param>
    /// <param name="date">The day; not later than tomorrow.</param>
    /// <returns>A new list, with the seal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The partner has sealed ratings in this round already and it is too early for the next one, or the ratings are not for it; every problem is listed.</exception>
    public FunList SealFunRatings(FunList list, FunRatings ratings, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(ratings);
        return FunRater.Seal(list, ratings, date, Today);
    }

    /// <summary>
    /// Reveals one idea that both want, or none. It takes the ratings of both, so it belongs in a trusted place: a host, or one device that is passed over. The two take turns at whose wishes
    /// weigh, and what was done rests for some weeks.
    /// <para>
    /// What a partner learns of any idea that did not come up in a round, whatever he or she rated: the odds that the other wants it fall by a factor of four at the most, and never rise, since chance
    /// puts aside one in four.
    /// </para>
    /// </summary>
    /// <param name="list">The list, which both have rated in this round.</param>
    /// <param name="one">The ratings that one of them sealed.</param>
    /// <param name="other">Those of the other.</param>
    /// <param name="date">The day: not before <see cref="FunList.NextPickFrom"/>, not later than tomorrow.</param>
    /// <param name="options">Contexts that both know, under which some ideas do not fit, or the list waits; or null for none.</param>
    /// <returns>What the couple is told, and the list to keep.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">
    /// It is too early, somebody has still to rate, the ratings are not those that were sealed, or a context cannot be used; every problem of its kind is listed, and no rating.
    /// </exception>
    public FunReveal RevealFunIdea(FunList list, FunRatings one, FunRatings other, DateOnly date, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        SignalReading[] contexts = ContextsOf(options);
        FunRevealer.Check(list, one, other, date, Today);
        if (IsFunPaused(contexts))
            return new FunReveal(list, idea: null, isPaused: true, Catalog.Texts.Fun.Paused);
        string? id = new FunDraw(one, other).Pick(list, date, entry => Catalog.FindFunIdea(entry.Id) is not { } idea || entry.IsOwn || Fits(idea, contexts));
        FunListEntry? picked = id is null ? null : list.Find(id);
        FunList kept = list.With(list.Picks.Add(new FunPick(date, list.Round, id, isDone: false)));
        return new FunReveal(kept, picked, isPaused: false, picked is null ? Catalog.Texts.Fun.None : Catalog.Texts.Fun.Pick(picked.Text));
    }

    private DateOnly Today => DateOnly.FromDateTime(_time.GetLocalNow().Date);

    private static bool Fits(FunIdea idea, SignalReading[] contexts) =>
        idea.Needs.All(c => contexts[c.Ordinal].Point > Level.Zero) && !idea.Excludes.Any(c => contexts[c.Ordinal].Point > Level.Zero);

    private bool IsFunPaused(SignalReading[] contexts) => Catalog.Fun.PausedUnder.Any(c => contexts[c.Ordinal].Point > Level.Zero);

    private SignalReading[] ContextsOf(ReportOptions? options)
    {
        var contexts = new SignalReading[Catalog.Contexts.Length];
        ContextLevels.Read(Catalog, view: null, (options ?? ReportOptions.Default).Contexts, contexts);
        return contexts;
    }
}
