using System.Text.Json.Nodes;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>Ideas for the fun list in a catalog of a host's own: they work there, and what is wrong with one is told at its place.</summary>
public sealed class FunIdeaTests
{
    private const string Idea = """{ "id": "swim", "from": "new", "settings": ["out"], "cost": "free", "excludes": ["exams"] }""";

    [Fact]
    public void Another_instrument_has_ideas_of_its_own_and_its_own_reason_to_wait()
    {
        var advisor = new IntimacyAdvisor(With(Idea).Load());
        var waiting = new IntimacyAdvisor(With(Idea).Set("funList", """{ "pausedUnder": ["exams"] }""").Load());
        ReportOptions over = ReportOptions.Default.WithContext("exams", 0);

        // "exams" is half so unless somebody says otherwise.
        advisor.FunIdeasFor().Should().BeEmpty();
        waiting.FunIdeasFor().Should().BeEmpty();
        waiting.FunIdeasFor(over).Should().ContainSingle(i => i.Id == "swim" && i.Text == "Swim in the lake." && i.Origin == FunIdeaOrigin.New && i.Cost == Cost.Free);
        waiting.StartFunList(advisor.FunIdeasFor(over), ["Own"]).Ideas.Select(i => i.Id).Should().Equal("swim", "own-1");
        FluentActions.Invoking(() => IntimacyAdvisor.Default.StartFunList([null!])).Should().Throw<InvalidInputException>();
    }

    [Theory]
    [InlineData("id", "\"Swim\"", "$.funIdeas[0].id")]
    [InlineData("from", "\"work\"", "$.funIdeas[0].from")]
    [InlineData("cost", "\"dear\"", "$.funIdeas[0].cost")]
    [InlineData("cost", "0", "$.funIdeas[0].cost")]
    [InlineData("settings", "[]", "$.funIdeas[0].settings")]
    [InlineData("settings", "[\"out\", \"out\"]", "$.funIdeas[0].settings")]
    [InlineData("settings", "[\"on the moon\"]", "$.funIdeas[0].settings[0]")]
    [InlineData("needs", "[\"nowhere\"]", "$.funIdeas[0].needs[0]")]
    [InlineData("excludes", "[\"nowhere\"]", "$.funIdeas[0].excludes[0]")]
    [InlineData("stray", "1", "$.funIdeas[0].stray")]
    public void What_is_wrong_with_an_idea_is_told_at_its_place(string property, string value, string path)
    {
        JsonObject idea = JsonNode.Parse(Idea)!.AsObject();
        idea[property] = JsonNode.Parse(value);

        With(idea.ToJsonString()).Problems().Select(p => p.Path).Should().Contain(path);
    }

    [Theory]
    [InlineData("swim\\nnaked")]
    [InlineData(" swim")]
    public void Its_text_is_one_line(string text) =>
        With(Idea).Set("texts/en/fun.swim", $"\"{text}\"").Problems().Should().Contain(p => p.Path == "$.funIdeas[0].id" && p.Expected == "a text of one line of at most 200 characters");

    [Fact]
    public void A_long_text_and_none_are_told_and_so_is_an_unknown_reason_to_wait()
    {
        With(Idea).Set("texts/en/fun.swim", $"\"{new string('x', 201)}\"").Problems().Should().Contain(p => p.Path == "$.funIdeas[0].id");
        With(Idea).Without("texts/en/fun.swim").Problems().Should().NotBeEmpty();
        With(Idea).Set("funList", """{ "pausedUnder": ["nowhere"] }""").Problems().Should().ContainSingle().Which.Path.Should().Be("$.funList.pausedUnder[0]");
    }

    private static JsonObject With(string idea) => Edit.Document().Set("funIdeas", $"[{idea}]").Set("texts/en/fun.swim", "\"Swim in the lake.\"");
}
