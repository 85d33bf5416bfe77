using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class TextTests
{
    [Theory]
    [InlineData(new byte[] { 0x5B, 0x22, 0xFF, 0x22, 0x5D })]
    [InlineData(new byte[] { 0x5B, 0x22, 0xC3, 0x22, 0x5D })]
    [InlineData(new byte[] { 0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D })]
    [InlineData(new byte[] { 0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D })]
    [InlineData(new byte[] { 0xFF, 0x5B, 0x5D })]
    public void Bytes_that_are_no_utf_8_are_one_problem(byte[] utf8)
    {
        Reading reading = Reading.Of(utf8);

        reading.Tree.Should().BeNull();
        reading.Problem.ToString().Should().Be("$: expected UTF-8 text; found bytes that are not valid UTF-8");
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_passed_over()
    {
        Reading.Of("\uFEFF{\"a\":1}").Root.Find("a")?.Text.Should().Be("1");
    }

    [Fact]
    public void A_second_byte_order_mark_is_a_syntax_error()
    {
        Reading.Of("\uFEFF\uFEFF{}").Problem.Expected.Should().Be("valid JSON");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud800\\ud800")]
    [InlineData("a\\udbffz")]
    public void Half_of_a_surrogate_pair_in_a_string_is_a_problem_at_its_place(string text)
    {
        Reading reading = Reading.Of($"{{\"a\":[0,\"{text}\"]}}");

        reading.Problem.ToString().Should().Be("$.a[1]: expected valid Unicode; found half of a surrogate pair");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_a_problem_and_the_reading_goes_on()
    {
        Reading reading = Reading.Of("{\"\\ud800\":1,\"b\":2,\"b\":3}");

        reading.Problems.Select(p => p.Path).Should().Equal("$", "$.b");
    }

    [Fact]
    public void A_whole_surrogate_pair_is_text()
    {
        Reading.Of("[\"\\ud83d\\ude00\"]").Root.Children.ElementAt(0).Text.Should().Be("\U0001F600");
    }

    [Fact]
    public void A_repeated_property_is_reported_each_time_and_the_first_one_stands()
    {
        Reading reading = Reading.Of("{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"c\":[2]},\"a\":3}");

        reading.Problems.Select(p => p.ToString()).Should().Equal(
            "$.a: expected each property once; found a second one of the same name",
            "$.b.c: expected each property once; found a second one of the same name",
            "$.a: expected each property once; found a second one of the same name");
        reading.Root.Find("a")?.Text.Should().Be("1");
    }

    [Fact]
    public void Names_that_differ_only_by_an_escape_are_the_same_name()
    {
        Reading.Of("{\"a\":1,\"\\u0061\":2}").Problem.Path.Should().Be("$.a");
    }

    [Fact]
    public void Names_that_differ_in_case_are_two_names()
    {
        Reading.Of("{\"a\":1,\"A\":2}").Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_number_keeps_its_digits_as_they_were_written()
    {
        JsonTreeNode tree = Reading.Of("[-0, 1.50, 12345678901234567890, 1E+2]").Root;

        tree.Children.Select(n => n.Text).Should().Equal("-0", "1.50", "12345678901234567890", "1E+2");
    }

    [Fact]
    public void What_is_written_has_line_feeds_and_readable_letters_of_any_script()
    {
        byte[] bytes = JsonOutput.Write("Zoë \u4E2D", static (writer, name) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteEndObject();
        });

        Encoding.UTF8.GetString(bytes).Should().Be("{\n  \"name\": \"Zoë \u4E2D\"\n}\n");
    }
}
