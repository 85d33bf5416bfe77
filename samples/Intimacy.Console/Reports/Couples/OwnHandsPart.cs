using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What each of the two can do without waiting for the other: the same for both, whoever sees more to care for.</summary>
internal static class OwnHandsPart
{
    public static void Write(Section part, JointReport report)
    {
        List<PracticeSuggestion> alone = [.. report.Recommendations.Take(RecommendationsPart.Shown).Select(Alone).OfType<PracticeSuggestion>()];
        if (alone.Count == 0)
            return;
        part.AddSection("Each of you, for your own part").Add(
            new Line($"{report.FirstPartner} and {report.SecondPartner}: each of you can begin with one of these, without waiting for the other."),
            new BulletList(alone.Select(PracticeWords.Short)));
    }

    private static PracticeSuggestion? Alone(Recommendation recommendation) =>
        recommendation.Practices.FirstOrDefault(p => p.Practice.With == Participation.Solo);
}
