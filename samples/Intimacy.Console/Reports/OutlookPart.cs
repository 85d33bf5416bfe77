using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>The other strategies in a line each, and those that pull in opposite directions.</summary>
internal static class OutlookPart
{
    public static void Write(ReportContent content, OwnReport report, Points recommendFrom)
    {
        List<string> lines = [];
        Add(lines, "Your answers also speak for", report.Recommendations.Skip(RecommendationsPart.Shown).Select(r => r.Strategy));
        List<StrategyOutlook> others = [.. report.Others.Where(o => !o.IsWithheld)];
        Add(lines, "Not called for now", others.Where(o => IsLow(o, recommendFrom)).Select(o => o.Strategy));
        Add(lines, "Not known yet", others.Where(o => !IsLow(o, recommendFrom)).Select(o => o.Strategy));

        // Among those that a situation sets aside, so that a missing one tells nobody of an answer.
        Add(lines, "Not looked at here", report.Others.Where(o => o.IsWithheld).Select(o => o.Strategy).Concat(report.NotAssessed));
        if (lines.Count > 0)
            content.Section("Other ways", new BulletList(lines)).Add(new Line("To read more on any idea here: intimacy catalog show \"TITLE\"", IsQuiet: true));
        if (!report.Tensions.IsEmpty)
            content.Section("Two things to talk about", new BulletList(report.Tensions.Select(t => t.Text)));
    }

    /// <summary>What open questions could still call for is not "not called for": it is not known.</summary>
    private static bool IsLow(StrategyOutlook outlook, Points recommendFrom) =>
        outlook.Priority is not null && (outlook.High.Hundredths == 0 || outlook.High < recommendFrom);

    private static void Add(List<string> lines, string opening, IEnumerable<Strategy> strategies)
    {
        string titles = string.Join("; ", strategies.Select(s => s.Title));
        if (titles.Length > 0)
            lines.Add($"{opening}: {titles}.");
    }
}
