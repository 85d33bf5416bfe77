using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports.Couples;

/// <summary>Up to three places where both could begin, and what pulls in two directions.</summary>
internal static class JointStartPart
{
    private const string Heading = "A good place to start together";

    public static void Write(Section part, CheckIn reader, JointReport report, bool figures)
    {
        Section section = part.AddSection(Heading);

        // Both answered the same checklist, or there would be no report.
        if (reader.Checklist.ScoresOnly)
            section.Add(new Line($"“{reader.Checklist.Name}” is a quick look: it asks too little for advice."));
        else if (report.Recommendations.IsEmpty)
            section.Add(new Line(Nothing(report)));
        else
            RecommendationsPart.WriteFirst(section, report.Recommendations, figures);
        if (!report.Tensions.IsEmpty)
            part.AddSection("To weigh up together").Add(new BulletList(report.Tensions.Select(t => t.Text)));
    }

    /// <summary>That nothing asks for a change is said only where enough was shared to see it, and nobody sees a concern.</summary>
    private static string Nothing(JointReport report)
    {
        List<Comparison> areas = [.. report.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension)];
        if (areas.All(a => a.Agreement == Agreement.Unknown))
            return "Too little was shared to suggest anything.";
        bool careful = report.Areas.Concat(report.Signs).Any(a => a.WeighsOnOne || a.First.Band == Band.Concern || a.Second.Band == Band.Concern);
        return careful
            ? "What was shared points to no idea here, although something is hard just now. What was not shared could."
            : report.NothingStandsOut!;
    }
}
