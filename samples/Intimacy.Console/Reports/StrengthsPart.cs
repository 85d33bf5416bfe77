using Intimacy.Console.Reports.Content;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>What is good comes before what is missing.</summary>
internal static class StrengthsPart
{
    public static void Write(ReportContent content, Scores scores)
    {
        List<string> well = scores.Dimensions.Where(d => ScoreWords.IsWell(d.Score)).Select(d => d.Dimension.Name).ToList();
        DimensionScore? firmest = scores.Dimensions.Where(d => d.Score.Estimate is not null).MaxBy(d => d.Score.Estimate);
        string text = (well.Count, firmest) switch
        {
            ( > 0, _) => $"{ListWords.And(well)}: here your answers speak well of how things are. This is something to lean on.",
            (_, null) => "Too little has been answered to say. That is no bad sign; it is simply not known yet.",
            _ when ScoreWords.IsFair(firmest.Score) => $"The firmest ground at the moment is “{firmest.Dimension.Name}”. It may be a good place to stand on.",

            // To be told of firm ground where there is none would be a mockery.
            _ => "Nothing stands out at the moment. Taking an honest look, as you do here, is already a step.",
        };
        content.Section("What is going well", new Line(text));
    }
}
