using System.Security.Cryptography;
using Intimacy.Core;
using Intimacy.Core.FunLists;

namespace Newcomer;

/// <summary>The code of docs/fun-list.md.</summary>
internal static class FunSnippets
{
    public static void FunPick(TextWriter Console)
    {
        byte[] saltOfAlex = SHA256.HashData("Alex"u8);
        byte[] saltOfBillie = SHA256.HashData("Billie"u8);

        // begin fun-pick
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        FunList list = advisor.StartFunList(own: ["Ring Bea and Tom"]);
        var today = new DateOnly(2026, 11, 1);

        // Each alone, on a device of their own. 0 is no, 1 "I would come along", 2 gladly, 3 very much; what is missing is a no.
        FunRatings alex = advisor.RateFunIdeas(list, "Alex", new Dictionary<string, int> { ["bake-bread"] = 3, ["cinema-night"] = 2, ["own-1"] = 2 }, today, saltOfAlex);
        FunRatings billie = advisor.RateFunIdeas(list, "Billie", new Dictionary<string, int> { ["bake-bread"] = 2, ["night-away"] = 3, ["own-1"] = 1 }, today, saltOfBillie);

        // In the place that both trust.
        list = advisor.SealFunRatings(list, alex, today);
        list = advisor.SealFunRatings(list, billie, today);
        FunReveal reveal = advisor.RevealFunIdea(list, alex, billie, today);
        Console.WriteLine(reveal.Text);

        list = reveal.List.WithLastDone();
        Console.WriteLine(advisor.RevealFunIdea(list, alex, billie, today.AddDays(7)).Text);
        // end fun-pick
    }
}
