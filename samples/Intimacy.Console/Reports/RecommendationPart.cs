using Intimacy.Console.Reports.Content;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>One strategy: what it is, a small first step, why, and more to choose from.</summary>
internal static class RecommendationPart
{
    public static void Write(Section section, Recommendation recommendation, bool numbers, bool hint)
    {
        section.Add(new Line(recommendation.Strategy.About));
        var practices = new ShownPractices(recommendation);
        if (practices.First is { } first)
            section.Add(new FirstStep(first.Practice.Title, PracticeWords.Sentence(first.Practice), first.Practice.First, first.Practice.Contraindication?.Care));
        section.Add(StrengthBar.Of(recommendation, numbers));
        section.Add(Reasons.Of(recommendation, numbers));
        section.Add(Rationale(recommendation));
        if (practices.More.Count > 0)
            section.Add(new Subheading("Also possible"), new BulletList(practices.More.Select(PracticeWords.Short)));
        if (hint && !recommendation.IsSettled)
            section.Add(new Line(OpenHint(recommendation), IsQuiet: true));
    }

    /// <summary>How one leads to the other, for the reason that counts most.</summary>
    private static Line Rationale(Recommendation recommendation) => new(recommendation.Reasons[0].Rationale, IsQuiet: true);

    private static string OpenHint(Recommendation recommendation) => recommendation.Low == recommendation.High
        ? "Answers still open could change its place among the others."
        : "Answers still open could change how much speaks for it.";
}
