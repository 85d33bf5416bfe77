using System.Text;
using Intimacy.Core.Build;

namespace Intimacy.Core.Tests.BuildChecks;

public class JsonPlaceTests
{
    private const string Document = """
        {
          "id": "x", // said in a comment: "signs"
          "signs": [
            { "id": "a" },
            { "id": "ä", "weight": 2, "x.y": [] },
          ],
          "texts": { "en": { "sign.a": "Ab" } }
        }
        """;

    [Theory]
    [InlineData("$", 1, 1)]
    [InlineData("$.id", 2, 3)]
    [InlineData("$.signs", 3, 3)]
    [InlineData("$.signs[0]", 4, 5)]
    [InlineData("$.signs[1].id", 5, 7)]
    [InlineData("$.signs[1].weight", 5, 18)]
    [InlineData("$.signs[1]['x.y']", 5, 31)]
    [InlineData("$.texts.en['sign.a']", 7, 22)]
    [InlineData("$.texts.en['sign.a'] takes away", 7, 22)]
    public void A_path_leads_to_a_line_and_a_column(string path, int line, int column) => Find(Document, path).Should().Be((line, column));

    [Theory]
    [InlineData("$.nowhere", 1, 1)]
    [InlineData("$.signs[7].id", 3, 3)]
    [InlineData("$.signs[1].id.deeper", 5, 7)]
    [InlineData("$.signs.id", 3, 3)]
    [InlineData("$.id[0]", 2, 3)]
    public void A_path_that_ends_early_leads_as_far_as_it_goes(string path, int line, int column) => Find(Document, path).Should().Be((line, column));

    [Theory]
    [InlineData("{ \"a\": 1,\n  \"b\": ?\n}", 2, 8)]
    [InlineData("{ \"a\": [1, 2 }", 1, 14)]
    [InlineData("", 1, 1)]
    [InlineData("not JSON", 1, 2)]
    public void What_is_no_JSON_leads_to_where_the_reading_ends(string document, int line, int column) => Find(document, "$").Should().Be((line, column));

    [Fact]
    public void A_byte_order_mark_is_no_letter() => Find($"\uFEFF{Document}", "$.id").Should().Be((2, 3));

    [Fact]
    public void Lines_may_end_as_on_Windows() => Find(Document.ReplaceLineEndings("\r\n"), "$.signs[1].weight").Should().Be((5, 18));

    private static (int, int) Find(string document, string path)
    {
        var place = JsonPlace.Find(Encoding.UTF8.GetBytes(document), path);
        return (place.Line, place.Column);
    }
}
