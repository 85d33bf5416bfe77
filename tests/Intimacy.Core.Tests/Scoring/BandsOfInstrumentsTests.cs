using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Scoring;

public class BandsOfInstrumentsTests
{
    private const string Own = """[{ "id": "own-2026", "authors": ["Own, A."], "year": 2026, "title": "T", "journal": "J", "volume": "1", "pages": "1", "doi": "10.1/1", "verification": "unverified", "design": "unknown" }]""";

    private const string Dimension = """
        { "high": "concern", "minimumAnswered": 2,
          "report": { "as": "sum",
            "bands": { "basis": "psychometric-data", "source": "own-2026", "of": [{ "id": "low", "from": 0 }, { "id": "mild", "from": 4 }, { "id": "high", "from": 7 }] },
            "conversion": { "id": "t-score", "source": "own-2026", "values": [30, 35.5, 40, 44.2, 48, 52, 56, 60, 65, 70] } } }
        """;

    [Theory]
    [InlineData(0, 0, 0, "low", "30")]
    [InlineData(1, 1, 1, "low", "44.2")]
    [InlineData(2, 1, 1, "mild", "48")]
    [InlineData(2, 2, 2, "mild", "56")]
    [InlineData(3, 3, 1, "high", "60")]
    [InlineData(3, 3, 3, "high", "70")]
    public void A_sum_has_the_band_of_its_cut_offs_and_the_number_of_the_table(int a, int b, int c, string band, string converted)
    {
        ReportedScore score = Score(a, b, c);

        score.Band!.Id.Should().Be(band);
        score.PossibleBands.Should().Equal(score.Band);
        score.Converted!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(converted);
        (score.Metric.BandsBasis, score.Metric.BandsSource!.Id, score.Metric.Conversion!.Name).Should().Be((Basis.PsychometricData, "own-2026", "T score"));
    }

    [Fact]
    public void Open_questions_leave_more_bands_than_one()
    {
        ReportedScore score = Score(2, 1, null);

        (score.Low.Value, score.High.Value).Should().Be((3m, 6m));
        score.PossibleBands.Select(b => b.Id).Should().Equal("low", "mild");
        score.Band!.Id.Should().Be("mild");
    }

    [Fact]
    public void Without_an_estimate_there_is_neither_band_nor_converted_number()
    {
        ReportedScore score = Score(2, null, null);

        (score.Estimate, score.Band, score.Converted).Should().Be((null, null, null));
        score.PossibleBands.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("dimensions/0/report/bands/of/0/from", "1", "$.dimensions[0].report.bands.of[0].from: expected a first band from the smallest number on, each further one above the one before, none above the largest; found another number")]
    [InlineData("dimensions/0/report/bands/of/2/from", "4", "$.dimensions[0].report.bands.of[2].from: expected a first band from the smallest number on, each further one above the one before, none above the largest; found another number")]
    [InlineData("dimensions/0/report/bands/of/2/from", "10", "$.dimensions[0].report.bands.of[2].from: expected a first band from the smallest number on, each further one above the one before, none above the largest; found another number")]
    [InlineData("dimensions/0/report/bands/of/2/from", "\"7\"", "$.dimensions[0].report.bands.of[2].from: expected a number within a million with at most four decimal places; found a string")]
    [InlineData("dimensions/0/report/bands/source", "\"no-such\"", "$.dimensions[0].report.bands.source: expected the id of a source; found another word")]
    [InlineData("dimensions/0/report/conversion/values", "[30, 35]", "$.dimensions[0].report.conversion.values: expected 10 numbers, one for each sum from 0 to 9; found 2")]
    [InlineData("dimensions/0/report/conversion/source", "null", "$.dimensions[0].report.conversion.source: expected a string; found null")]
    [InlineData("dimensions/0/report/as", "\"total\"", "$.dimensions[0].report.as: expected one of pomp, sum, mean; found another word")]
    [InlineData("dimensions/0/high", "\"bad\"", "$.dimensions[0].high: expected one of well, concern; found another word")]
    [InlineData("dimensions/0/report/rounding", "\"up\"", "$.dimensions[0].report.rounding: expected one of down, half-up; found another word")]
    [InlineData("dimensions/0/report/decimalPlaces", "5", "$.dimensions[0].report.decimalPlaces: expected a whole number from 0 to 4; found another number")]
    [InlineData("dimensions/0/report/bands/of/0/label", "\"x\"", "$.dimensions[0].report.bands.of[0].label: expected no such property; found an unknown property")]
    public void A_slip_is_told_at_its_place(string place, string json, string problem)
    {
        Document().Set(place, json).Problems().Select(p => p.ToString()).Should().Contain(problem);
    }

    [Fact]
    public void Cut_offs_from_data_need_a_source()
    {
        Document().Without("dimensions/0/report/bands/source").Problems().Select(p => p.ToString())
            .Should().Equal("$.dimensions[0].report.bands.source: expected a source for any basis but editorial; found none");
    }

    [Fact]
    public void A_table_may_begin_at_any_sum()
    {
        JsonObject document = ScoredInstrument.Document("""{ "minimumAnswered": 1, "report": { "as": "sum", "conversion": { "id": "t", "source": "own-2026", "values": [30, 40] } } }""", (999_999, 1_000_000, false, 1))
            .Set("signs/0/dimensions/total", "1").Set("sources", Own).Set("texts/en/source.own-2026.found", "\"F.\"").Set("texts/en/source.own-2026.limits", "\"L.\"").Set("texts/en/dimension.total.conversion", "\"T\"");
        var advisor = new IntimacyAdvisor(document.Load());

        ReportedScore score = advisor.Score(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer("i1", 1_000_000).Build()).Dimensions[0].Reported!;

        (score.Estimate!.Value.Value, score.Converted).Should().Be((1_000_000m, 40m));
    }

    [Fact]
    public void A_mean_is_not_converted()
    {
        Document().Set("dimensions/0/report/as", "\"mean\"").Problems().Select(p => p.ToString()).Should().Contain("$.dimensions[0].report.conversion: expected a conversion of a sum; found one of another number");
    }

    [Fact]
    public void Every_text_that_is_missing_is_told()
    {
        Document().Without("texts/en/dimension.total.band.mild").Without("texts/en/dimension.total.conversion").Problems().Select(p => p.Path)
            .Should().Equal("$.texts.en['dimension.total.band.mild']", "$.texts.en['dimension.total.conversion']");
    }

    internal static JsonObject Document() => ScoredInstrument.Document(Dimension, ScoredInstrument.Items(3, 0, 3, 1, 2, 3)).Set("sources", Own)
        .Set("texts/en/dimension.total.band.low", "\"low\"").Set("texts/en/dimension.total.band.mild", "\"mild\"").Set("texts/en/dimension.total.band.high", "\"high\"")
        .Set("texts/en/dimension.total.conversion", "\"T score\"").Set("texts/en/source.own-2026.found", "\"F.\"").Set("texts/en/source.own-2026.limits", "\"L.\"");

    private static ReportedScore Score(params int?[] answers)
    {
        IntimacyCatalog catalog = Document().Load();
        var advisor = new IntimacyAdvisor(catalog);
        CheckInBuilder builder = advisor.StartCheckIn("A", new DateOnly(2026, 11, 1));
        for (int i = 0; i < answers.Length; i++)
        {
            if (answers[i] is { } code)
                builder.Answer($"i{i + 1}", code);
        }

        return advisor.Score(builder.Build()).Dimensions[0].Reported!;
    }
}
