using System.Globalization;
using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Catalog;

public class ArithmeticTests
{
    /// <summary>Prime ranges: their least common multiple is their product.</summary>
    private static readonly int[] Primes = [9973, 9967, 9949, 9941];

    /// <summary>
    /// Million x product x weights must not exceed 9,223,372,036,854,775,807. With shared-meals (range 2) and tidy-kitchen (range 10)
    /// the multiple starts at 10: 10 x 9973 x 9967 = 994,008,910; with four signs of weight 1 that is 3,976,035,640, times a million
    /// 3.98E15, which fits. A third prime makes 9,889,394,645,590 x 5, times a million 4.9E19, which does not.
    /// </summary>
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Ranges_whose_exact_sums_could_exceed_64_bits_are_refused(int primes, bool refused)
    {
        Problems(WithPrimeScales(primes, "index", "\"presence\"")).Should().Equal(refused ? ["$.signs"] : Array.Empty<string>());
    }

    /// <summary>In a dimension weights count: 9973 x 9967 x (1 + 1 + weight + 1) with a range of 10 from unpaid-bills and 2 from shared-meals.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(10_000, true)]
    public void Weights_of_a_dimension_count_towards_the_sum(int weight, bool refused)
    {
        string dimensions = string.Create(CultureInfo.InvariantCulture, $"{{ \"warmth\": {weight} }}");

        Problems(WithPrimeScales(2, "dimensions", dimensions)).Should().Equal(refused ? ["$.signs"] : Array.Empty<string>());
    }

    [Fact]
    public void Scales_that_no_sum_mixes_are_not_refused()
    {
        Problems(WithPrimeScales(4, "delicate", "false")).Should().BeEmpty();
    }

    [Fact]
    public void The_widest_scale_and_the_greatest_weight_alone_are_fine()
    {
        JsonObject document = Edit.Document()
            .Set("scales/0/options/0/value", "-1000000").Set("scales/0/options/2/value", "1000000")
            .Set("rules/0/weight", "1000000");

        Problems(document).Should().BeEmpty();
        document.Load().Scales[0].Range.Should().Be(2_000_000);
    }

    private static JsonObject WithPrimeScales(int count, string property, string json)
    {
        JsonObject document = Edit.Document();
        for (int i = 0; i < count; i++)
        {
            string range = Primes[i].ToString(CultureInfo.InvariantCulture);
            document.Set("scales/+", $$"""{ "id": "p{{i}}", "options": [{ "code": 0 }, { "code": {{range}} }] }""")
                .Set("signs/+", $$"""{ "id": "s{{i}}", "polarity": "positive", "scale": "p{{i}}", "{{property}}": {{json}} }""")
                .Set($"texts/en/scale.p{i}.prompt", "\"?\"").Set($"texts/en/scale.p{i}.0", "\"no\"").Set($"texts/en/scale.p{i}.{range}", "\"yes\"")
                .Set($"texts/en/sign.s{i}", "\"S.\"").Set($"texts/en/because.sign.s{i}", "\"S.\"");
        }

        return document;
    }

    private static IEnumerable<string> Problems(JsonObject document) => document.Problems().Select(p => p.Path).Distinct();
}
