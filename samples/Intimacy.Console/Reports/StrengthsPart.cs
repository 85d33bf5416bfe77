using Intimacy.Console.Reports.Content;
using Intimacy.Core.Catalog;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>What is good comes before what is missing.</summary>
internal static class StrengthsPart
{
    /// <summary>A single answer as grave as this: nobody is told to lean on an area that holds one.</summary>
    private const int Grave = 7_500;

    public static void Write(ReportContent content, IntimacyCatalog catalog, Scores scores)
    {
        if (scores.Dimensions.IsEmpty)
            return;
        List<DimensionScore> sound = [.. scores.Dimensions.Where(d => d.Score.Estimate is not null && !HoldsAGraveAnswer(scores, d))];
        List<string> strengths = [.. sound.Where(d => ScoreWords.IsStrength(catalog.Settings, d.Score)).Select(d => d.Dimension.Name)];
        List<DimensionScore> firmest = [.. sound.Where(d => d.Score.Estimate == sound.Max(s => s.Score.Estimate))];
        string text = strengths.Count > 0
            ? $"{ListWords.And(strengths)}: here your answers speak well of how things are. This is something to lean on."
            : scores.Dimensions.All(d => d.Score.Estimate is null)
                ? "Too little has been answered to say. That is no bad sign; it is simply not known yet."
                : firmest is [var only] && ScoreWords.IsFair(only.Score)
                    ? $"The firmest ground at the moment is “{only.Dimension.Name}”. It may be a good place to stand on."

                    // To be told of firm ground where there is none would be a mockery.
                    : "Nothing stands out at the moment. Taking an honest look, as you do here, is already a step.";
        content.Section("What is going well", new Line(text));
    }

    public static bool HoldsAGraveAnswer(Scores scores, DimensionScore dimension) =>
        scores.Signs.Any(s => s.Concern.Hundredths >= Grave && s.Sign.Dimensions.Any(w => w.Dimension == dimension.Dimension));
}
