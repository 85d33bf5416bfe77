using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Couples;

/// <summary>Up to three places where both could begin, what pulls in two directions, and what lies in the hands of each.</summary>
internal static class JointStartPart
{
    public static void Write(Section part, JointReport report, bool figures)
    {
        Section section = part.AddSection(Local.Text("A good place to start together"));
        if (report.WhyNothingIsSuggested is { } why)
            section.Add(new Line(why));
        else
            RecommendationsPart.WriteFirst(section, report.Recommendations, figures);
        if (!report.Tensions.IsEmpty)
            part.AddSection(Local.Text("To weigh up together")).Add(new BulletList(report.Tensions.Select(t => t.Text)));
        WriteOwnHands(part, report);
    }

    private static void WriteOwnHands(Section part, JointReport report)
    {
        List<string> alone =
        [
            .. report.Recommendations.Take(RecommendationsPart.Shown)
                .Select(r => r.Practices.FirstOrDefault(p => p.Practice is { IsFirstStep: true, With: Participation.Solo })?.Practice).OfType<Practice>()
                .Select(p => Local.Format($"“{p.Title}”")),
        ];
        Section section = part.AddSection(Local.Text("Each of you, for your own part"));
        section.Add(new Line(report.Page.OwnPart!));
        if (alone.Count > 0)
            section.Add(new Line(Local.Format($"{PersonName.Of(report.FirstPartner)} and {PersonName.Of(report.SecondPartner)}: for {ReportWords.Or(alone)} neither of you has to wait for the other.")));
    }
}
