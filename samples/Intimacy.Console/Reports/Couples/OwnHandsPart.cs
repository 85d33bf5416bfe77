using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What each of the two can do without waiting for the other: the same for both, whoever sees more to care for.</summary>
internal static class OwnHandsPart
{
    public static void Write(Section part, JointReport report)
    {
        List<string> alone =
        [
            .. report.Recommendations.Take(RecommendationsPart.Shown)
                .Select(r => r.Practices.FirstOrDefault(p => p.Practice is { IsFirstStep: true, With: Participation.Solo })?.Practice).OfType<Practice>()
                .Select(p => $"“{p.Title}”"),
        ];
        Section section = part.AddSection("Each of you, for your own part");
        section.Add(new Line(report.Page.OwnPart!));
        if (alone.Count > 0)
            section.Add(new Line($"{PersonName.Of(report.FirstPartner)} and {PersonName.Of(report.SecondPartner)}: for {ListWords.Or(alone)} neither of you has to wait for the other."));
    }
}
