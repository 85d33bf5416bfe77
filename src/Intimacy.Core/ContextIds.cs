namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's contexts. They are public contract: an id is never given another meaning.</summary>
public static class ContextIds
{
    /// <summary>The context <c>children-at-home</c>.</summary>
    public const string ChildrenAtHome = "children-at-home";

    /// <summary>The context <c>new-baby</c>.</summary>
    public const string NewBaby = "new-baby";

    /// <summary>The context <c>living-apart</c>.</summary>
    public const string LivingApart = "living-apart";

    /// <summary>The context <c>recent-loss</c>.</summary>
    public const string RecentLoss = "recent-loss";

    /// <summary>The context <c>illness</c>.</summary>
    public const string Illness = "illness";

    /// <summary>The context <c>early-days</c>.</summary>
    public const string EarlyDays = "early-days";

    /// <summary>The context <c>never-developed</c>.</summary>
    public const string NeverDeveloped = "never-developed";

    /// <summary>The context <c>lost-over-time</c>.</summary>
    public const string LostOverTime = "lost-over-time";
}
