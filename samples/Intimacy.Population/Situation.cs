using Intimacy.Core;
using Intimacy.Core.Reports;

namespace Intimacy.Population;

/// <summary>
/// What a host knows beside the answers. The shares are guesses at a mixed clientele; drawn one by one, so that a few invented
/// couples are in three situations at once, and without any influence on the answers.
/// </summary>
internal static class Situation
{
    private static readonly (string Context, double Share)[] Shares =
    [
        (ContextIds.ChildrenAtHome, 0.40),
        (ContextIds.NewBaby, 0.05),
        (ContextIds.LivingApart, 0.05),
        (ContextIds.RecentLoss, 0.04),
        (ContextIds.Illness, 0.06),
        (ContextIds.EarlyDays, 0.08),
    ];

    public static ReportOptions Draw(Draws draws)
    {
        ReportOptions options = ReportOptions.Default;
        foreach ((string context, double share) in Shares)
        {
            if (draws.Chance(share))
                options = options.WithContext(context);
        }

        return options;
    }

    /// <summary>This person's view of how it came about, or null: most have none.</summary>
    public static string? History(Draws draws, Population population)
    {
        if (draws.Chance(population.LostOverTime))
            return ContextIds.LostOverTime;
        return draws.Chance(population.NeverDeveloped) ? ContextIds.NeverDeveloped : null;
    }
}
