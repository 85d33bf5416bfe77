using System.Text.Json.Nodes;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Population;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Population;

/// <summary>
/// A published data set: thirty departments on seven questions, percentages (Chatterjee S and Price B, 1977, Regression Analysis by Example; "attitude" in R).
/// The reference values are those of R 4.2.2 with psych 2.2.9, made by TestData/attitude.R.
/// </summary>
public class AttitudeTests
{
    private const double Tolerance = 1e-9;
    private const int Questions = 7;

    private static readonly byte[] Answers =
    [
        43, 51, 30, 39, 61, 92, 45,
        63, 64, 51, 54, 63, 73, 47,
        71, 70, 68, 69, 76, 86, 48,
        61, 63, 45, 47, 54, 84, 35,
        81, 78, 56, 66, 71, 83, 47,
        43, 55, 49, 44, 54, 49, 34,
        58, 67, 42, 56, 66, 68, 35,
        71, 75, 50, 55, 70, 66, 41,
        72, 82, 72, 67, 71, 83, 31,
        67, 61, 45, 47, 62, 80, 41,
        64, 53, 53, 58, 58, 67, 34,
        67, 60, 47, 39, 59, 74, 41,
        69, 62, 57, 42, 55, 63, 25,
        68, 83, 83, 45, 59, 77, 35,
        77, 77, 54, 72, 79, 77, 46,
        81, 90, 50, 72, 60, 54, 36,
        74, 85, 64, 69, 79, 79, 63,
        65, 60, 65, 75, 55, 80, 60,
        65, 70, 46, 57, 75, 85, 46,
        50, 58, 68, 54, 64, 78, 52,
        50, 40, 33, 34, 43, 64, 33,
        64, 61, 52, 62, 66, 80, 41,
        53, 66, 52, 50, 63, 80, 37,
        40, 37, 42, 58, 50, 57, 49,
        63, 54, 42, 48, 66, 75, 33,
        66, 77, 66, 63, 88, 76, 72,
        78, 75, 58, 74, 80, 78, 49,
        48, 57, 44, 45, 51, 83, 38,
        85, 85, 71, 71, 77, 74, 55,
        82, 82, 39, 59, 64, 78, 39,
    ];

    private static readonly PopulationSummary Summary = Summarize();

    [Fact]
    public void Count_mean_and_deviation_are_those_of_describe()
    {
        ScoreSummary all = Of("all");

        all.Count.Should().Be(30);
        all.Coverage.Should().Be(1);
        all.Mean.Should().BeApproximately(60.433333333333, Tolerance);
        all.StandardDeviation.Should().BeApproximately(8.250023754755, Tolerance);
    }

    [Fact]
    public void Quantiles_are_those_of_type_seven()
    {
        double[] expected = [51.17, 55.28, 60.71, 67.6375, 70.509];

        Of("all").Quantiles.Zip(expected).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < Tolerance);
    }

    [Fact]
    public void Alpha_is_the_raw_alpha_of_psych()
    {
        Of("all").Alpha.Should().BeApproximately(0.843142769565, Tolerance);
        Of("all").AlphaCount.Should().Be(30);
        Of("three").Alpha.Should().BeApproximately(0.822201259443, Tolerance);
    }

    /// <summary>By hand: the lowest of the thirty, department 21, has 297 of 700, which is 42.42; nobody lies below 40.</summary>
    [Fact]
    public void Classes_hold_everybody_once()
    {
        Of("all").Histogram.Should().HaveCount(10);
        Of("all").Histogram.Sum().Should().Be(30);
        Of("all").Histogram.Take(4).Should().OnlyContain(n => n == 0);
    }

    [Fact]
    public void An_index_has_no_alpha()
    {
        Summary.Scores[0].Should().BeNull("no sign of these counts to it");
        Summary.Rows.Should().Be(30);
        Summary.Groups.Should().BeEmpty();
    }

    private static ScoreSummary Of(string dimension) => Summary.Scores.OfType<ScoreSummary>().Single(s => s.Subject.Target == dimension);

    private static PopulationSummary Summarize()
    {
        IntimacyCatalog catalog = Load();
        Checklist checklist = catalog.FindChecklist("attitude")!;
        return new BatchScorer(catalog, checklist.Id).Summarize(AnswerColumns.OfRows(checklist, Answers));
    }

    private static IntimacyCatalog Load()
    {
        JsonObject document = Edit.Document();
        JsonNode texts = document["texts"]!["en"]!;
        document.Set("scales/+", $$"""{ "id": "percent", "options": [{{string.Join(',', Enumerable.Range(0, 101).Select(i => $"{{ \"code\": {i} }}"))}}] }""")
            .Set("dimensions/+", """{ "id": "all" }""")
            .Set("dimensions/+", """{ "id": "three" }""")
            .Set("checklists/+", $$"""{ "id": "attitude", "signs": [{{string.Join(',', Enumerable.Range(0, Questions).Select(i => $"\"q{i}\""))}}] }""");
        texts["scale.percent.prompt"] = "x";
        for (int i = 0; i <= 100; i++)
            texts[$"scale.percent.{i}"] = "x";
        foreach (string key in new[] { "dimension.all", "dimension.all.about", "because.dimension.all", "dimension.three", "dimension.three.about", "because.dimension.three", "checklist.attitude", "checklist.attitude.about" })
            texts[key] = "x";
        for (int i = 0; i < Questions; i++)
        {
            string dimensions = i < 3 ? """{ "all": 1, "three": 1 }""" : """{ "all": 1 }""";
            document.Set("signs/+", $$"""{ "id": "q{{i}}", "polarity": "positive", "scale": "percent", "dimensions": {{dimensions}} }""");
            texts[$"sign.q{i}"] = "x";
            texts[$"because.sign.q{i}"] = "x";
        }

        return document.Load();
    }
}
