using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.FunLists;

/// <summary>
/// What a couple could enjoy, who has rated it in this round, and what came up: all of it open to both of them. How each of them rated stands in <see cref="FunRatings"/> and never here.
/// Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Fun list")]
[JsonConverter(typeof(FunListConverter))]
public sealed class FunList
{
    /// <summary>The most ideas of a list.</summary>
    public const int MaxIdeas = 1_000;

    /// <summary>The most characters of an idea of one's own.</summary>
    public const int LongestIdea = 200;

    /// <summary>Days from one pick to the next, at least.</summary>
    public const int DaysBetweenPicks = 7;

    /// <summary>Days from the beginning of one round to that of the next, at least: ratings stay as they are for as long.</summary>
    public const int DaysBetweenRounds = 28;

    /// <summary>More than two hundred years of picks, and of rounds more than seven hundred: a list has as many only where somebody wrote it by hand.</summary>
    internal const int MostPicks = 10_000;

    internal const int MostRounds = 10_000;

    internal FunList()
    {
    }

    /// <summary>The ideas, at least one, each with an id of its own.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<FunListEntry> Ideas { get; internal init; } = [];

    /// <summary>The number of the round, from 1; 0 before the first one begins.</summary>
    public int Round { get; internal init; }

    /// <summary>The day on which the first of them rated in this round; null before the first one.</summary>
    public DateOnly? RoundBegan { get; internal init; }

    /// <summary>Who has rated in this round: at most two, in the order of their labels.</summary>
    public ImmutableArray<FunSeal> Seals { get; internal init; } = [];

    /// <summary>What came up, the earliest first.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<FunPick> Picks { get; internal init; } = [];

    /// <summary>The first day on which the next pick can be; null before the first one, which can be at any time.</summary>
    public DateOnly? NextPickFrom => Picks.IsEmpty ? null : FunCalendar.After(Picks[^1].Date, DaysBetweenPicks);

    /// <summary>The first day on which the next round can begin; null before the first one, which can begin at any time.</summary>
    public DateOnly? NextRoundFrom => RoundBegan is { } began ? FunCalendar.After(began, DaysBetweenRounds) : null;

    /// <summary>The idea of an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The idea.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public FunListEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ideas.FirstOrDefault(i => i.Id == id);
    }

    /// <summary>Adds ideas of the couple's own. What was sealed stays as it is: they count from the next round on.</summary>
    /// <param name="own">Ideas, each one line of at most <see cref="LongestIdea"/> characters.</param>
    /// <returns>A new list; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    /// <exception cref="InvalidInputException">There would be no idea, or more than <see cref="MaxIdeas"/>; one cannot be used, or looks like another. Every problem is listed.</exception>
    public FunList WithIdeas(IEnumerable<string> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        ImmutableArray<FunListEntry> ideas = [.. Ideas, .. FunIdeas.Own(own.Take(MaxIdeas + 1), Ideas)];
        var problems = new ProblemList();
        FunIdeas.Check("ideas", ideas, problems);
        problems.ThrowIfAny("The fun list");
        return With(ideas);
    }

    /// <summary>The list with a note that they did what came up last: it then rests for some weeks, and returns by and by.</summary>
    /// <returns>A new list; or this one, where nothing came up yet.</returns>
    public FunList WithLastDone()
    {
        int last = Picks.ToList().FindLastIndex(p => p.IdeaId is not null);
        return last < 0 ? this : With(Picks.SetItem(last, new FunPick(Picks[last].Date, Picks[last].Round, Picks[last].IdeaId, isDone: true)));
    }

    /// <summary>The words "Fun list"; never an idea.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Fun list";

    internal FunList With(ImmutableArray<FunPick> picks) => new() { Ideas = Ideas, Round = Round, RoundBegan = RoundBegan, Seals = Seals, Picks = picks };

    internal FunList With(ImmutableArray<FunListEntry> ideas) => new() { Ideas = ideas, Round = Round, RoundBegan = RoundBegan, Seals = Seals, Picks = Picks };

    internal FunList With(int round, DateOnly began, IEnumerable<FunSeal> seals) =>
        new() { Ideas = Ideas, Round = round, RoundBegan = began, Seals = [.. seals.OrderBy(s => s.Partner, StringComparer.Ordinal)], Picks = Picks };

    internal FunSeal? SealOf(string partner) => Seals.FirstOrDefault(s => s.Partner == partner);
}
