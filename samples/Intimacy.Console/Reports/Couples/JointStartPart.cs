using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

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
            section.Add(new Line("Nothing that the two of you shared asks for a change right now."));
        else
            WriteFirst(section, report, figures);
        if (!report.Tensions.IsEmpty)
            part.AddSection("To weigh up together").Add(new BulletList(report.Tensions.Select(t => t.Text)));
    }

    /// <summary>Below answers much is always open: that is said once, and not at each suggestion.</summary>
    private static void WriteFirst(Section section, JointReport report, bool figures)
    {
        section.Add(new Line("The lighter part of each bar stands for what was not shared or not answered."));
        RecommendationsPart.WriteFirst(section, report.Recommendations, figures);
    }
}
