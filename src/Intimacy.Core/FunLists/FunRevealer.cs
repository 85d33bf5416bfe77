using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Whether a pick may be revealed now, of what was sealed.</summary>
internal static class FunRevealer
{
    public const string What = "The pick of a fun list";

    public static void Check(FunList list, FunRatings one, FunRatings other, DateOnly date, DateOnly today)
    {
        var problems = new ProblemList();
        FunCalendar.Check(date, today, problems);
        FunCalendar.CheckFrom(date, list.RoundBegan, problems);
        FunCalendar.CheckFrom(date, list.NextPickFrom, problems);
        if (list.Picks.Length >= FunList.MostPicks)
            problems.Add("list", "a list with room for one pick more", "a full one");
        if (list.Seals.Length < 2)
            problems.Add("list", "a list that both have rated in this round", list.Seals.Length == 0 ? "one that nobody has rated" : "one that the other has still to rate");
        if (one.Partner == other.Partner)
            problems.Add("other", "the ratings of the other partner", "those of the same one");
        CheckSealed(list, one, "one", problems);
        CheckSealed(list, other, "other", problems);
        problems.ThrowIfAny(What);
    }

    private static void CheckSealed(FunList list, FunRatings ratings, string path, ProblemList problems)
    {
        if (list.SealOf(ratings.Partner) is { } seal && seal.Hash != ratings.Seal.Hash)
            problems.Add(path, "the ratings that this partner sealed in this round", "others");
        else if (list.Seals.Length == 2 && list.SealOf(ratings.Partner) is null)
            problems.Add(path, "the ratings of a partner who sealed them in this round", "those of somebody else");
    }
}
