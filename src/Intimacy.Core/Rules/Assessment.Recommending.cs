using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <content>What is recommended, now and however the open questions turn out.</content>
internal readonly ref partial struct Assessment
{
    /// <summary>Whether an answer lifts it over the floor, however the open questions turn out.</summary>
    public bool IsLifted(Strategy strategy) => (Of(strategy).Lifted & HeldConditions.Certainly) != 0;

    /// <summary>
    /// Enough speaks for it, or a condition lifts it over the floor; part of that is certain, and no answer speaks against saying so. A
    /// priority that rests on nothing but what could still turn out well is no advice: a single answer can stand for a whole index.
    /// </summary>
    public bool IsRecommended(Strategy strategy) =>
        PriorityOf(strategy) is { HasPoint: true, Low: > 0 } priority
        && (priority.Point >= Floor || IsLifted(strategy))
        && !IsWithheld(strategy);

    /// <summary>Recommended however the open questions turn out.</summary>
    public bool IsSurelyRecommended(Strategy strategy) =>
        PriorityOf(strategy) is { HasPoint: true, Low: > 0 } priority
        && (priority.Low >= Floor || IsLifted(strategy))
        && !IsWithheld(strategy)
        && !Of(strategy).IsWithheldPerhaps;

    /// <summary>Nothing raises it to the floor any more, it is not in question at all, or it is withheld whatever is still open.</summary>
    public bool IsSurelyNotRecommended(Strategy strategy)
    {
        StrategyPriority priority = PriorityOf(strategy);
        return !priority.IsAssessed
            || priority.High == 0
            || (priority.High < Floor && (Of(strategy).Lifted & HeldConditions.Possibly) == 0)
            || (Of(strategy).Withheld & HeldConditions.Certainly) != 0;
    }

    private int Floor => Math.Max(1, Catalog.Settings.RecommendFrom.Hundredths);
}
