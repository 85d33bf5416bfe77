using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>What is good comes before what is missing. What counts as good, and what is firm ground, the library says.</summary>
internal static class StrengthsPart
{
    public static void Write(ReportContent content, OwnReport report)
    {
        List<Area> areas = [.. report.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension)];
        if (areas.Count == 0)
            return;
        List<string> strengths = [.. areas.Where(a => a.IsStrength).Select(a => a.Name)];
        string text = strengths.Count > 0
            ? $"{ListWords.And(strengths)}: your answers speak well of {(strengths.Count == 1 ? "this" : "these")}."
            : areas.TrueForAll(a => a.Score.Estimate is null)
                ? "Too little has been answered to say. That is no bad sign; it is simply not known yet."
                : report.FirmestArea is { } firmest
                    ? $"The firmest ground at the moment is “{firmest.Name}”. It may be a good place to stand on."

                    // To be told of firm ground where there is none would be a mockery.
                    : "No area is clearly going well at the moment. Taking an honest look, as you do here, is already a step.";
        content.Section("What is going well", new Line(text));
    }
}
