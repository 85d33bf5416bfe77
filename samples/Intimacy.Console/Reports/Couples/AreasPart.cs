using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Couples;

/// <summary>Area by area what each of the two sees, in words that both have agreed to show.</summary>
internal static class AreasPart
{
    private const string Absence = "absence";

    public static void Write(Section part, JointReport report, bool figures)
    {
        Section section = part.AddSection("Side by side");
        foreach (Comparison area in report.Areas)
            section.Add(new Subheading(area.Name), new Line(Views(report, area, figures)), new Line(area.Text, IsQuiet: true));
    }

    private static string Views(JointReport report, Comparison area, bool figures) =>
        $"{report.FirstPartner}: {View(report, area, area.First, figures)} · {report.SecondPartner}: {View(report, area, area.Second, figures)}";

    private static string View(JointReport report, Comparison area, SharedScore score, bool figures)
    {
        string words = (area.Subject.Kind == SignalKind.Index ? OfIndex(area, score.Band) : null) ?? report.Page.WordsOf(score.Band);
        return figures && score.Estimate is { } estimate ? $"{words} ({estimate})" : words;
    }

    /// <summary>An index counts signs: of those of distance, few is what goes well. Null where it is not known.</summary>
    private static string? OfIndex(Comparison area, Band band) => (band, area.Subject.Target == Absence) switch
    {
        (Band.Well, false) or (Band.Concern, true) => "many",
        (Band.Well, true) or (Band.Concern, false) => "few",
        (Band.Middle, _) => "some",
        _ => null,
    };
}
