using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>
/// The order in which prompts are asked: mixed by a seed, each once before any comes again, and never two of one theme in a row as long as there are other themes. The same on every
/// machine: whole numbers alone (SplitMix64).
/// </summary>
internal static class PromptOrder
{
    /// <param name="prompts">The prompts in question; at least one.</param>
    /// <param name="seed">Of the host's choice.</param>
    /// <param name="number">Which one, from 0.</param>
    public static TalkPrompt At(ImmutableArray<TalkPrompt> prompts, long seed, int number)
    {
        var state = (ulong)seed;
        string last = "";
        for (int round = 0; ; round++)
        {
            TalkPrompt[] order = Spread(Mixed(prompts, ref state), last);
            if (number < (round + 1) * order.Length)
                return order[number - (round * order.Length)];
            last = order[^1].ThemeId;
        }
    }

    private static List<TalkPrompt> Mixed(ImmutableArray<TalkPrompt> prompts, ref ulong state)
    {
        List<TalkPrompt> mixed = [.. prompts];
        for (int i = mixed.Count - 1; i > 0; i--)
        {
            int other = (int)(Next(ref state) % (ulong)(i + 1));
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        return mixed;
    }

    /// <summary>
    /// The next of another theme than the last; but of the theme that is left most often, once it would not fit in between the others any more.
    /// </summary>
    private static TalkPrompt[] Spread(List<TalkPrompt> left, string last)
    {
        var order = new TalkPrompt[left.Count];
        for (int i = 0; i < order.Length; i++)
        {
            IGrouping<string, TalkPrompt> most = left.GroupBy(p => p.ThemeId).MaxBy(g => g.Count())!;
            bool isPressing = most.Key != last && most.Count() * 2 > left.Count;
            int at = left.FindIndex(p => isPressing ? p.ThemeId == most.Key : p.ThemeId != last);
            order[i] = left[Math.Max(at, 0)];
            last = order[i].ThemeId;
            left.Remove(order[i]);
        }

        return order;
    }

    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
