using System.Security.Cryptography;
using Intimacy.Core.FunLists;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.FunLists;

/// <summary>Two people with a list, who rate it on one day; the salts follow from a number.</summary>
internal sealed class FunCouple
{
    public static readonly DateOnly Begin = new(2026, 1, 1);

    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    public FunCouple(FunList list, int number, IReadOnlyDictionary<string, int> a, IReadOnlyDictionary<string, int> b)
    {
        A = Advisor.RateFunIdeas(list, "A", a, Begin, Salt(number, "A"));
        B = Advisor.RateFunIdeas(list, "B", b, Begin, Salt(number, "B"));
        List = Advisor.SealFunRatings(Advisor.SealFunRatings(list, A, Begin), B, Begin);
    }

    public FunRatings A { get; }

    public FunRatings B { get; }

    public FunList List { get; private set; }

    public FunReveal Reveal(int week, ReportOptions? options = null)
    {
        FunReveal reveal = Advisor.RevealFunIdea(List, A, B, Begin.AddDays(7 * week), options);
        List = reveal.List;
        return reveal;
    }

    public void Done() => List = List.WithLastDone();

    /// <summary>What both of them see of four weeks, in one line.</summary>
    public string Month() => string.Join("|", Enumerable.Range(0, 4).Select(w => Reveal(w).Text)) + "|" + string.Join(",", List.Picks.Select(p => $"{p.Date:O} {p.Round} {p.IdeaId} {p.IsDone}"));

    public static FunList ListOf(int ideas) => Advisor.StartFunList([], Enumerable.Range(1, ideas).Select(i => $"Idea {i}"));

    public static Dictionary<string, int> Rated(params int[] ratings) => ratings.Select((r, i) => (Id: $"own-{i + 1}", r)).ToDictionary(r => r.Id, r => r.r);

    public static byte[] Salt(int number, string partner) => SHA256.HashData([.. BitConverter.GetBytes(number), (byte)partner[0]]);
}
