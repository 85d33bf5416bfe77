using System.Text.Json;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Samples;

public sealed class CatalogCommandTests
{
    private static readonly IntimacyCatalog Built = IntimacyCatalog.Default;

    public static TheoryData<string, string[]> Lists => new()
    {
        { "signs", [.. Built.Signs.Select(s => s.Id)] },
        { "strategies", [.. Built.Strategies.Select(s => s.Id)] },
        { "practices", [.. Built.Practices.Select(s => s.Id)] },
        { "checklists", [.. Built.Checklists.Select(s => s.Id)] },
        { "contexts", [.. Built.Contexts.Select(s => s.Id)] },
        { "sources", [.. Built.Sources.Select(s => s.Id)] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_names_everything_of_its_kind_in_text_and_in_JSON(string kind, string[] ids)
    {
        ProgramResult text = await IntimacyProgram.RunAtAsync(60, "catalog", "list", kind);
        ProgramResult json = await IntimacyProgram.RunAsync("catalog", "list", kind, "--format", "json");

        text.ShouldBeFine();
        text.OutputLines.Should().OnlyContain(line => line.Length <= 60);
        text.Output.Split([' ', '\n']).Should().Contain(ids);
        using JsonDocument document = JsonDocument.Parse(json.OutputBytes);
        document.RootElement.GetProperty("catalog").GetString().Should().Be(Built.VersionId);
        document.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).Should().Equal(ids);
    }

    [Fact]
    public async Task Without_a_kind_the_list_is_an_overview()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "list");

        result.ShouldBeFine();
        result.Output.Should().Contain(Built.VersionId).And.Contain(Built.WordingHash).And.Contain("intimacy catalog list practices");
    }

    [Theory]
    [InlineData("receiving-hurtful-remarks", "sign:receiving-hurtful-remarks", "security (weight 2)", "help-grave")]
    [InlineData("get-help", "strategy:get-help", "tier 1", "Evidence: editorial")]
    [InlineData("family-therapist", "practice:family-therapist", "When to leave it out", "Evidence: ")]
    [InlineData("hogan-2021", "source:hogan-2021", "What it does not show", "Claims that cite it")]
    [InlineData("core", "checklist:core", "In this order", "making-time")]
    [InlineData("security", "dimension:security", "contradiction:security", "lack-of-trust")]
    [InlineData("sign:curiosity", "sign:curiosity", "presence", "validation (weight 2)")]
    [InlineData("help-grave", "rule:help-grave", "the worst of", "a judgement of the editors")]
    [InlineData("recent-loss", "context:recent-loss", "Strategies set aside", "fun-list")]
    [InlineData("change", "scale:change", "much worse", "getting-worse")]
    [InlineData("quiet", "pattern:quiet", "much from", "strengthen")]
    [InlineData("maintain", "focus:maintain", "connected", "to strengthen")]
    [InlineData("help-when-stuck", "claim:help-when-stuck", "Evidence: editorial", "get-help")]
    [InlineData("time-and-space", "tension:time-and-space", "balance-self-and-couple", "at least 30.00")]
    [InlineData("hope", "model:hope", "Evidence: editorial", "come closer")]
    public async Task With_details_show_says_everything_about_an_id(string id, params string[] expected)
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(60, "catalog", "show", id, "--details");

        result.ShouldBeFine();
        result.OutputLines.Should().OnlyContain(line => line.Length <= 60);
        string flat = string.Join(' ', result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (string text in expected)
            flat.Should().Contain(text);
    }

    [Theory]
    [InlineData("Get help from outside", "A way to go", "What stands behind it", "No study is cited")]
    [InlineData("Feeling secure", "One of the areas", "Questions that tell of it", "Ways that it can speak for|hard to trust")]
    [InlineData("quiet", "A picture of", "Leads to", "judgement of the editors")]
    [InlineData("keep what is good", "puts first", "Comes from", "Connected")]
    [InlineData("recent-loss", "A situation", "can wait meanwhile", "Ideas made for it")]
    [InlineData("the usual list", "A list of", "the usual one", "In this order")]
    [InlineData("change", "A way to answer", "much worse", "our relationship is")]
    [InlineData("hogan-2021", "A study", "What it does not show", "People in it")]
    [InlineData("help-when-stuck", "A statement", "How sure it is", "What rests on it")]
    [InlineData("help-grave", "A reason for", "What it looks at", "Rests on")]
    [InlineData("time-and-space", "Two ways", "Between", "Make time in your week")]
    [InlineData("afraid-of-partner", "hard moments", "for one person alone", "never saved")]
    public async Task Show_tells_a_reader_in_words_what_a_thing_is(string wanted, params string[] expected)
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(60, "catalog", "show", wanted);

        result.ShouldBeFine();
        result.OutputLines.Should().OnlyContain(line => line.Length <= 60);
        string flat = string.Join(' ', result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (string text in expected)
            flat.Should().MatchRegex(text);
    }

    [Fact]
    public async Task Without_details_no_practice_and_no_strategy_shows_ids_weights_or_facts_with_nothing_in_them()
    {
        foreach (string id in new[] { "strategy:get-help", "practice:family-therapist", "practice:read-aloud" })
        {
            ProgramResult result = await IntimacyProgram.RunAsync("catalog", "show", id);

            result.ShouldBeFine();
            result.Output.Should().NotMatchRegex(@"\bnone\b|\bweight\b|tier|(practice|strategy|sign|context):|\[");
            result.Output.Should().NotContain(id[(id.IndexOf(':') + 1)..]);
        }
    }

    [Theory]
    [InlineData("Let one duty goo", "Let one duty go (practice:drop-one-duty)")]
    [InlineData("quite", "Quiet (pattern:quiet)")]
    [InlineData("practice:family-terapist", "See a family therapist together")]
    [InlineData("nothing like it at all", "intimacy catalog list")]
    public async Task A_title_that_is_nearly_right_is_answered_with_what_may_be_meant(string wanted, string offered)
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "show", wanted);

        result.ShouldBeRefused(2);
        result.Error.Should().Contain(offered);
    }

    [Fact]
    public async Task The_built_in_catalog_passes_its_own_lint()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "lint");

        result.ShouldBeFine();
        result.Output.Should().Be($"{Built.VersionId}: nothing found.\n");
    }

    [Theory]
    [InlineData("let one duty go", "List what fills your evenings")]
    [InlineData("Give screens a rest", "Eat without screens")]
    public async Task An_idea_is_found_by_the_title_under_which_a_report_names_it(string title, string shown)
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "show", title);

        result.ShouldBeFine();
        result.Output.Should().MatchRegex(shown);
    }
}
