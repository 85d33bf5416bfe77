using System.Globalization;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Couples;

/// <summary>Area by area what each of the two sees, in words that both have agreed to show: what both can lean on first.</summary>
internal static class AreasPart
{
    private static string Heading => Local.Text("Side by side");

    private static readonly Agreement[] Order = [Agreement.BothWell, Agreement.Mixed, Agreement.SeenDifferently, Agreement.BothConcerned, Agreement.Unknown];

    public static void Write(Section part, JointReport report, Stretches stretches, bool figures)
    {
        List<Comparison> areas = [.. report.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension).OrderBy(a => Array.IndexOf(Order, a.Agreement))];
        Section section = part.AddSection(Heading);
        section.Add(new PairTable(Heading, report.FirstPartner!, report.SecondPartner!, [.. areas.Select(a => Row(a, figures))], stretches));
        section.Add([.. report.Areas.Where(a => a.Subject.Kind == SignalKind.Index).Select(a => new Line($"{a.Name}: {Views(report, a, figures)}."))]);
        if (areas.Exists(a => a.Agreement == Agreement.Unknown))
            section.Add(new Line(areas.Find(a => a.Agreement == Agreement.Unknown)!.Text, IsQuiet: true));

        // Between the first calm words and the praise that follows; once, or nobody reads it.
        section.Add(new Line(report.Page.NeverCounts!, IsQuiet: true));
    }

    private static PairRow Row(Comparison area, bool figures) => new(area.Name, View(area.FirstWords, area.First, figures), View(area.SecondWords, area.Second, figures));

    private static PairView View(string words, SharedScore score, bool figures) => new(Words(words, score, figures), score.Band, score.Estimate);

    /// <summary>Equal views in one word, so that nobody compares two that are the same.</summary>
    private static string Views(JointReport report, Comparison index, bool figures)
    {
        string first = Words(index.FirstWords, index.First, figures);
        string second = Words(index.SecondWords, index.Second, figures);
        return first == second ? Local.Format($"{first} for both") : $"{PersonName.Of(report.FirstPartner)} {first}, {PersonName.Of(report.SecondPartner)} {second}";
    }

    private static string Words(string words, SharedScore score, bool figures) => figures && score.Estimate is { } estimate ? Local.Format($"{words} (about {Rounded(estimate)})") : words;

    private static string Rounded(Points estimate) => estimate.ToString("0", CultureInfo.InvariantCulture);
}
