using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>The other strategies in a line each, and those that pull in opposite directions.</summary>
internal static class OutlookPart
{
    public static void Write(ReportContent content, OwnReport report)
    {
        List<string> lines = [];
        Add(lines, Local.Text("Your answers also speak for"), report.Recommendations.Skip(RecommendationsPart.Shown).Select(r => r.Strategy));
        List<StrategyOutlook> others = [.. report.Others.Where(o => !o.IsWithheld)];
        Add(lines, Local.Text("Not called for now"), others.Where(o => o.IsNotCalledFor).Select(o => o.Strategy));
        Add(lines, Local.Text("Not known yet"), others.Where(o => !o.IsNotCalledFor).Select(o => o.Strategy));

        // Among those that a situation sets aside, so that a missing one tells nobody of an answer.
        Add(lines, Local.Text("Not looked at here"), report.Others.Where(o => o.IsWithheld).Select(o => o.Strategy).Concat(report.NotAssessed));
        if (!report.Tensions.IsEmpty)
            content.Section(Local.Text("Two things to talk about"), new BulletList(report.Tensions.Select(t => t.Text)));
        if (lines.Count > 0)
            content.AddFolded(Local.Text("Other ways")).Add(new BulletList(lines), new Hint(Local.Text("To read more on any idea here: intimacy catalog show \"TITLE\"")));
    }

    private static void Add(List<string> lines, string opening, IEnumerable<Strategy> strategies)
    {
        string titles = string.Join("; ", strategies.Select(s => s.Title));
        if (titles.Length > 0)
            lines.Add($"{opening}: {titles}.");
    }
}
