using Intimacy.Console.Reports.Content;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>One strategy: what it is, a small first step, why, and more to choose from.</summary>
internal static class RecommendationPart
{
    public static void Write(Section section, Recommendation recommendation, bool numbers)
    {
        section.Add(new Line(recommendation.Strategy.About));
        var practices = new ShownPractices(recommendation);
        if (practices.First is { } first)
            section.Add(new FirstStep(first.Practice.Title, PracticeWords.Sentence(first.Practice), first.Practice.First, first.Practice.Contraindication?.Care));
        section.Add(StrengthBar.Of(recommendation, numbers));
        ReasonList reasons = Reasons.Of(recommendation, numbers);
        section.Add(reasons);
        if (Rationale(recommendation, reasons) is { } rationale)
            section.Add(rationale);
        if (practices.More.Count > 0)
            section.Add(new Subheading("Also possible"), new BulletList(practices.More.Select(PracticeWords.Short)));
    }

    /// <summary>How one leads to the other, for the reason that counts most; null where it is told as the reason itself.</summary>
    private static Line? Rationale(Recommendation recommendation, ReasonList reasons)
    {
        string rationale = recommendation.Reasons[0].Rationale;
        return reasons.Lines.Any(line => line.Text == rationale) ? null : new Line(rationale, IsQuiet: true);
    }
}
