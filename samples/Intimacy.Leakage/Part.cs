using System.Text;
using Intimacy.Core.Couples;

namespace Intimacy.Leakage;

/// <summary>A part of what reaches B, as a text in which B would see every difference.</summary>
internal sealed record Part(string Name, Func<SharedView, JointReport, string> Read)
{
    /// <summary>The whole of what A hands over: nothing below it in the table can tell more.</summary>
    public static Part File { get; } = new("the released file, whole", (released, _) => Encoding.UTF8.GetString(SharedViewJson.Write(released)));

    public static IReadOnlyList<Part> All { get; } =
    [
        File,
        new("the joint report, whole", (_, report) => JointText.Of(report)),
        new("areas, side by side", (_, report) => Lines(report.Areas.Select(Views))),
        new("signs, side by side", (_, report) => Lines(report.Signs.Select(Views))),
        new("agreement, as words", (_, report) => Lines(report.Areas.Concat(report.Signs).Select(c => $"{c.Agreement}"))),
        new("positive agreement", (_, report) => $"{report.PositiveAgreement.BothWell} of {report.PositiveAgreement.Compared}"),
        new("gaps", (_, report) => Lines(report.Areas.Concat(report.Signs).Select(c => $"{c.Gap}"))),
        new("recommendations: order", (_, report) => Lines(report.Recommendations.Select(r => r.Strategy.Id))),
        new("recommendations: priorities", (_, report) => Lines(report.Recommendations.Select(r => $"{r.Strategy.Id} {r.Priority} {r.Interval.Low} {r.Interval.High}"))),
        new("recommendations: reasons", (_, report) => Lines(from r in report.Recommendations from why in r.Reasons select $"{why.Rule.Id} {why.Signal} {why.Level} {why.Contribution} {why.Text}")),
        new("recommendations: practices", (_, report) => Lines(from r in report.Recommendations from p in r.Practices select $"{p.Practice.Id} {p.Fit}")),
    ];

    private static string Views(Comparison c) => $"{c.Subject} {c.First.Band} {c.First.Estimate} {c.Second.Band} {c.Second.Estimate}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
