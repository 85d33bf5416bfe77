namespace Intimacy.Core.Tests.Json;

public class WholeNumberTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("3.0", 3)]
    [InlineData("3.000", 3)]
    [InlineData("3e0", 3)]
    [InlineData("0.3E1", 3)]
    [InlineData("-2.0", -2)]
    [InlineData("-0", 0)]
    [InlineData("2147483647.0", int.MaxValue)]
    public void A_whole_number_is_one_however_it_is_written(string json, int value)
    {
        Reading.Of(json).Root.TryGetInteger(out int read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Theory]
    [InlineData("2.5")]
    [InlineData("1e-1")]
    [InlineData("1e-99")]
    [InlineData("0.00000000000000000001")]
    [InlineData("2147483648")]
    [InlineData("1e99")]
    [InlineData("3.00000000000000000000000000001")]
    [InlineData("\"3\"")]
    [InlineData("true")]
    public void Anything_else_is_none(string json)
    {
        Reading.Of(json, Core.Json.JsonLimits.CheckIn).Root.TryGetInteger(out int read).Should().BeFalse();
        read.Should().Be(0);
    }
}
