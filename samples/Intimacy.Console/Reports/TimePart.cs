using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Change;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports;

/// <summary>What changed: a line for each index with what can be said of it, then the areas in words.</summary>
internal static class TimePart
{
    public static void Write(ReportContent content, ChangeOverTime change, bool numbers)
    {
        Section section = content.Section(Local.Text("Over time"));
        if (change.Disagreement is { } disagreement)
            section.Add(new Line(disagreement));
        foreach (AreaChange index in change.Areas.Where(a => a.Subject.Kind == SignalKind.Index))
            section.Add(new Line(Sentence(index, numbers)), new TimeLine(index.Name, index.Words, index.Points));
        string[] areas = [.. change.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension).Select(a => Sentence(a, numbers))];
        if (areas.Length > 0)
            section.Add(new Fold(Local.Text("Area by area"), [new BulletList(areas)]));
        foreach (string notice in change.Notices)
            section.Add(new Line(notice, IsQuiet: true));
    }

    private static string Sentence(AreaChange area, bool numbers) => $"{area.Name}: {area.Words}. {area.ReasonText}{(numbers && Numbers(area) is { } text ? $" {text}" : "")}";

    private static string? Numbers(AreaChange area) => area switch
    {
        { TrendTest: { } test } => Local.Format($"Moved by {Signed(area.Moved)} points; rank sum {test.Sum:+0;-0;0}, from {test.CriticalSum} on more than chance."),
        { ReliableChange: { } change } => Local.Format($"Moved by {Signed(area.Moved)} points; reliable change index {Signed(change.Index)}, reliable from {change.SmallestReliable} points on."),
        _ => null,
    };

    private static string Signed(decimal? number) => $"{number:+0.00;-0.00;0.00}";
}
