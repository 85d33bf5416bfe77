using Intimacy.Console.Reports.Content;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>Indices and dimensions as bars, the strongest first.</summary>
internal static class ScoresPart
{
    private const string Heading = "How things look";

    public static void Write(ReportContent content, IntimacyCatalog catalog, Scores scores, bool numbers)
    {
        List<Bar> bars = [];
        AddIndex(bars, catalog.NameOf(IndexKind.Presence), scores.Presence, catalog.Patterns.PresenceCut, numbers);
        foreach (DimensionScore dimension in scores.Dimensions.OrderByDescending(d => d.Score.Estimate?.Hundredths ?? -1))
            Add(bars, dimension.Dimension.Name, dimension.Score, Words(catalog.Settings, scores, dimension), value => ScoreWords.OfDimension(catalog.Settings, value), numbers);
        AddIndex(bars, catalog.NameOf(IndexKind.Absence), scores.Absence, catalog.Patterns.AbsenceCut, numbers);
        Section section = content.Section(Heading, new BarList(Heading, bars));
        section.Add(new BarLegend(bars.Any(b => b.High > b.Low)));
    }

    /// <summary>A mean drowns a grave answer: an area that holds one is not said to go well.</summary>
    private static string Words(CatalogSettings settings, Scores scores, DimensionScore dimension)
    {
        string words = ScoreWords.OfDimension(settings, dimension.Score);
        bool isWell = dimension.Score.Estimate is { } estimate && estimate >= settings.BandWellFrom;
        return isWell && StrengthsPart.HoldsAGraveAnswer(scores, dimension) ? "with one thing that weighs" : words;
    }

    private static void AddIndex(List<Bar> bars, string name, Score score, Points cut, bool numbers) =>
        Add(bars, name, score, ScoreWords.OfIndex(score, cut), value => ScoreWords.OfIndex(value, cut), numbers);

    private static void Add(List<Bar> bars, string name, Score score, string words, Func<Points, string> wordsAt, bool numbers)
    {
        if (score.SignsInScope == 0)
            return;
        string told = numbers ? ScoreWords.Numbers(score.Estimate, score.Low, score.High) : words;
        bars.Add(new Bar(name, score.Low, score.High, score.Estimate, told, RangeWords.Of(score.Low, score.High, wordsAt)));
    }
}
