using Intimacy.Console.Language;

namespace Intimacy.Console.Questions;

/// <summary>How long the open questions take: reading them at an unhurried pace, and a moment to think about each.</summary>
internal static class Pace
{
    private const int WordsPerMinute = 150;
    private const int SecondsToThink = 5;
    private const int SecondsPerMinute = 60;

    /// <summary>Rounded up: nobody minds being done early.</summary>
    public static int Minutes(IEnumerable<Step> open)
    {
        int seconds = open.Sum(step => SecondsToThink + step.Words * SecondsPerMinute / WordsPerMinute);
        return (seconds + SecondsPerMinute - 1) / SecondsPerMinute;
    }

    public static string Words(IEnumerable<Step> open)
    {
        int minutes = Math.Max(1, Minutes(open));
        return minutes == 1 ? Local.Format($"about {minutes} minute") : Local.Format($"about {minutes} minutes");
    }
}
