using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Rounds: who may rate when, and that what was sealed stays as it is.</summary>
internal static class FunRater
{
    public const string What = "The rating of a fun list";

    public static string HowMany { get; } = string.Create(CultureInfo.InvariantCulture, $"from 1 to {FunList.MaxIdeas} ratings");

    /// <summary>Ratings for the round that this partner can rate in on that day.</summary>
    public static FunRatings Rate(FunList list, string partner, IReadOnlyDictionary<string, int> ratings, DateOnly date, DateOnly today, ReadOnlySpan<byte> salt)
    {
        var problems = new ProblemList();
        if (!CheckInExpectations.IsPartner(partner))
            problems.Add("partner", CheckInExpectations.PartnerForm, "another text");
        FunCalendar.Check(date, today, problems);
        CheckRatings(list, ratings, problems);
        if (salt.Length is not (0 or FunRatings.SaltLength))
            problems.Add("salt", string.Create(CultureInfo.InvariantCulture, $"{FunRatings.SaltLength} bytes, or none for random ones"), string.Create(CultureInfo.InvariantCulture, $"{salt.Length}"));
        int? round = problems.IsEmpty ? RoundOf(list, partner, date, problems) : null;
        problems.ThrowIfAny(What);
        return new FunRatings(
            partner, round!.Value, ratings.ToImmutableSortedDictionary(StringComparer.Ordinal), salt.IsEmpty ? [.. RandomNumberGenerator.GetBytes(FunRatings.SaltLength)] : [.. salt]);
    }

    /// <summary>The list with the seal of these ratings; a later round begins with it.</summary>
    public static FunList Seal(FunList list, FunRatings ratings, DateOnly date, DateOnly today)
    {
        var problems = new ProblemList();
        FunCalendar.Check(date, today, problems);
        CheckRatings(list, ratings.Ratings, problems);
        int? round = problems.IsEmpty ? RoundOf(list, ratings.Partner, date, problems) : null;
        if (problems.IsEmpty && round is { } current && current != ratings.Round)
            problems.Add("round", string.Create(CultureInfo.InvariantCulture, $"ratings for round {current}"), string.Create(CultureInfo.InvariantCulture, $"ratings for round {ratings.Round}"));
        problems.ThrowIfAny(What);
        return round == list.Round ? list.With(list.Round, list.RoundBegan!.Value, list.Seals.Append(ratings.Seal)) : list.With(round!.Value, date, [ratings.Seal]);
    }

    private static int? RoundOf(FunList list, string partner, DateOnly date, ProblemList problems)
    {
        if (list.Round == 0)
            return 1;
        FunCalendar.CheckFrom(date, list.RoundBegan, problems);
        bool isOneOfThem = list.Seals.Any(s => s.Partner == partner);
        if (!isOneOfThem && (list.Seals.Length == 2 || list.Seals.Any(s => SingleLineText.LookAlike(s.Partner, partner))))
            problems.Add("partner", "one of the two who have rated in this round, or the other of two", "somebody else");
        else if (!isOneOfThem)
            return list.Round;
        else
            FunCalendar.CheckFrom(date, list.NextRoundFrom, problems);
        if (list.Round >= FunList.MostRounds)
            problems.Add("list", "a list with room for one round more", "a full one");
        return list.Round + 1;
    }

    private static void CheckRatings(FunList list, IReadOnlyDictionary<string, int> ratings, ProblemList problems)
    {
        if (ratings.Count is 0 or > FunList.MaxIdeas)
            problems.Add("ratings", HowMany, ratings.Count == 0 ? "none" : "more");
        var known = list.Ideas.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach ((string id, int rating) in ratings.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (!known.Contains(id))
                problems.Add(JsonPath.Property("ratings", id), "the id of an idea of the list", "another name");
            if (rating is < 0 or > FunRatings.Highest)
                problems.Add(JsonPath.Property("ratings", id), string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {FunRatings.Highest}"), "another number");
        }
    }
}
