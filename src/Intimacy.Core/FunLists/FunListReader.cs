using System.Globalization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Reads the tree of a list. What rounds and picks keep to when they are made is asked of a file too: it may have been changed by hand.</summary>
internal static class FunListReader
{
    public static FunList? Read(JsonTreeNode tree, object context, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.FunList))
            return null;
        json.Choice("format", (DocumentFormat.FunList, true));
        int round = json.Integer("round", 0, FunList.MostRounds) ?? 0;
        DateOnly? began = json.Optional("roundBegan") is { } node ? json.AsDate(node) : null;
        if (round > 0 && json.Optional("roundBegan") is null)
            problems.Add(json.PathOf("roundBegan"), "the day on which the round began", "nothing");
        FunSeal[] seals = [.. json.Array("seals").Select(item => Seal(item, problems)).OfType<FunSeal>().OrderBy(s => s.Partner, StringComparer.Ordinal)];
        if (seals.Length > 2 || (seals.Length == 2 && SingleLineText.LookAlike(seals[0].Partner, seals[1].Partner)) || (round == 0 && seals.Length > 0))
            problems.Add(json.PathOf("seals"), "the seals of one or two different partners, once a round has begun", "others");
        FunListEntry[] ideas = [.. json.Array("ideas").Select(item => Idea(item, problems)).OfType<FunListEntry>()];
        FunIdeas.Check(json.PathOf("ideas"), ideas, problems);
        JsonItems items = json.Array("picks");
        if (items.Count > FunList.MostPicks)
            problems.Add(json.PathOf("picks"), string.Create(CultureInfo.InvariantCulture, $"at most {FunList.MostPicks} picks"), "more");
        var known = ideas.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        FunPick[] picks = Picks(items, round, known, problems);
        json.Close();
        return new FunList { Ideas = [.. ideas], Round = round, RoundBegan = round == 0 ? null : began, Seals = [.. seals], Picks = [.. picks] };
    }

    private static FunSeal? Seal(JsonTreeNode node, ProblemList problems)
    {
        if (JsonObjectReader.From(node, problems) is not { } json)
            return null;
        string? partner = json.String("partner");
        string? hash = json.String("hash");
        json.Close();
        if (partner is not null && !CheckInExpectations.IsPartner(partner))
            problems.Add(json.PathOf("partner"), CheckInExpectations.PartnerForm, "another text");
        if (hash is not null && !FunRatingsReader.IsHex(hash))
            problems.Add(json.PathOf("hash"), FunRatingsReader.HexForm, "another text");
        return partner is null || hash is null ? null : new FunSeal(partner, hash);
    }

    private static FunListEntry? Idea(JsonTreeNode node, ProblemList problems)
    {
        if (JsonObjectReader.From(node, problems) is not { } json)
            return null;
        string? id = json.Id("id");
        string? text = json.String("text");
        bool isOwn = json.Flag("own");
        json.Close();
        return id is null || text is null ? null : new FunListEntry(id, text, isOwn);
    }

    private static FunPick[] Picks(JsonItems items, int rounds, HashSet<string> known, ProblemList problems)
    {
        var picks = new List<FunPick>();
        foreach (JsonTreeNode node in items)
        {
            if (JsonObjectReader.From(node, problems) is not { } json)
                continue;
            DateOnly? date = json.Date("date");
            int? round = json.Integer("round", picks.Count == 0 ? 1 : picks[^1].Round, Math.Max(rounds, picks.Count == 0 ? 1 : picks[^1].Round));
            string? idea = json.Required("idea", "the id of an idea, or null") is { Kind: JsonKind.Null } ? null : json.String("idea");
            bool isDone = json.Flag("done");
            json.Close();
            if (idea is not null && !known.Contains(idea))
                problems.Add(json.PathOf("idea"), "the id of an idea of the list, or null", "another text");
            if (date is { } day && picks.Count > 0 && day < FunCalendar.After(picks[^1].Date, FunList.DaysBetweenPicks))
                problems.Add(json.PathOf("date"), string.Create(CultureInfo.InvariantCulture, $"a date at least {FunList.DaysBetweenPicks} days after the pick before"), "an earlier one");
            if (isDone && idea is null)
                problems.Add(json.PathOf("done"), "an idea that was done", "none");
            if (date is not null && round is not null)
                picks.Add(new FunPick(date.Value, round.Value, idea, isDone));
        }

        return [.. picks];
    }
}
