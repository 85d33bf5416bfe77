using System.Globalization;
using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

/// <summary>Characters that show nothing, or turn what stands around them, are seen in a file and in a message.</summary>
public class HiddenMarksTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "plain.json", "plain.json" },
        { "a\u202eb", "a\\u202eb" },
        { "a\U000e0001b", "a\\udb40\\udc01b" },
        { "a\U0001d173b", "a\\ud834\\udd73b" },
        { "a\u001b[31m", "a\\u001b[31m" },
        { "line\nbreak", "line\\u000abreak" },
        { "family \U0001f468\u200d\U0001f469", "family \U0001f468\u200d\U0001f469" },
        { "C:\\files\\a.json", "C:\\files\\a.json" },
    };

    [Fact]
    public void Every_one_of_the_basic_plane_is_escaped_in_JSON()
    {
        char[] hidden = [.. Enumerable.Range(0x80, 0xff80).Select(c => (char)c).Where(c => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)];
        hidden.Should().HaveCountGreaterThan(30).And.Contain('\u202e');

        string json = Encoding.UTF8.GetString(JsonOutput.Write(new string(hidden), static (writer, text) => writer.WriteStringValue(text)));

        json.Should().Be("\"" + string.Concat(hidden.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"))) + "\"\n");
    }

    [Theory]
    [InlineData("\U000e0001", "\\uDB40\\uDC01")]
    [InlineData("\U0001d173", "\\uD834\\uDD73")]
    public void So_is_everything_beyond_it(string text, string escaped) =>
        Encoding.UTF8.GetString(JsonOutput.Write(text, static (writer, t) => writer.WriteStringValue(t))).Should().Be($"\"{escaped}\"\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_name_of_a_document_is_shown_as_what_it_is(string name, string shown) => PlainName.Of(name).Should().Be(shown);

    [Fact]
    public void No_more_of_a_name_is_shown_than_a_path_has() => PlainName.Of(new string('n', 100_000)).Should().Be(new string('n', 4_096) + "...");
}
