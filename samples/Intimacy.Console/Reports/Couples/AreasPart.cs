using System.Globalization;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Couples;

/// <summary>Area by area what each of the two sees, in words that both have agreed to show.</summary>
internal static class AreasPart
{
    public static void Write(Section part, JointReport report, bool figures)
    {
        Section section = part.AddSection("Side by side");
        section.Add(new Line(report.Page.NeverCounts!, IsQuiet: true));
        foreach (Comparison area in report.Areas)
            section.Add(new Subheading(area.Name), new Line(Views(report, area, figures)), new Line(area.Text, IsQuiet: true));
    }

    private static string Views(JointReport report, Comparison area, bool figures) =>
        $"{report.FirstPartner}: {View(area.FirstWords, area.First, figures)} · {report.SecondPartner}: {View(area.SecondWords, area.Second, figures)}";

    private static string View(string words, SharedScore score, bool figures) => figures && score.Estimate is { } estimate ? $"{words} (about {Rounded(estimate)})" : words;

    private static string Rounded(Points estimate) => estimate.ToString("0", CultureInfo.InvariantCulture);
}
