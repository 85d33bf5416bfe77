using System.Globalization;
using Intimacy.Core.Model;

// Not Intimacy.Core.Tests.Model: that name would hide the library's Model from every test that writes Model.Sign.
namespace Intimacy.Core.Tests;

public class PointsTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.01")]
    [InlineData(10, "0.10")]
    [InlineData(6_250, "62.50")]
    [InlineData(10_000, "100.00")]
    public void Points_are_hundredths_with_two_decimal_places(int hundredths, string text)
    {
        var points = Points.FromHundredths(hundredths);

        points.Hundredths.Should().Be(hundredths);
        points.Value.Should().Be(hundredths / 100m);
        points.ToString().Should().Be(text);
        points.Value.ToString(CultureInfo.InvariantCulture).Should().Be(text, "the scale of the decimal is always two");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Nothing_below_0_or_above_100_points_can_be_made(int hundredths)
    {
        FluentActions.Invoking(() => Points.FromHundredths(hundredths)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(hundredths));
    }

    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(99, 100, -1)]
    [InlineData(100, 99, 1)]
    public void Points_compare_by_size(int left, int right, int order)
    {
        Points a = Points.FromHundredths(left);
        Points b = Points.FromHundredths(right);

        Math.Sign(a.CompareTo(b)).Should().Be(order);
        (a < b, a <= b, a == b, a != b, a >= b, a > b).Should().Be((order < 0, order <= 0, order == 0, order != 0, order >= 0, order > 0));
        a.Equals(b).Should().Be(order == 0);
        a.Equals((object)b).Should().Be(order == 0);
        (a.GetHashCode() == b.GetHashCode()).Should().Be(order == 0);
    }

    [Fact]
    public void Points_are_never_equal_to_a_number()
    {
        Points.FromHundredths(100).Equals((object)1m).Should().BeFalse();
        Points.FromHundredths(100).Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Points_that_were_never_set_are_none()
    {
        default(Points).ToString().Should().Be("0.00");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Points points = Points.FromHundredths(1_234);

            points.ToString().Should().Be("12.34");
            points.ToString(null, null).Should().Be("12.34");
            points.ToString("0.0", null).Should().Be("12.3");
            $"{points}".Should().Be(points.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_host_that_names_a_culture_gets_its_form()
    {
        Points.FromHundredths(1_234).ToString("0.00", new CultureInfo("de-DE")).Should().Be("12,34");
    }
}
