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
    [InlineData("sign:curiosity", "sign:curiosity", "presence", "closeness (weight 2)")]
    [InlineData("help-grave", "rule:help-grave", "the worst of", "a judgement of the editors")]
    [InlineData("recent-loss", "context:recent-loss", "Strategies set aside", "fun-list")]
    [InlineData("change", "scale:change", "much worse", "getting-worse")]
    [InlineData("quiet", "pattern:quiet", "much from", "strengthen")]
    [InlineData("maintain", "focus:maintain", "connected", "to strengthen")]
    [InlineData("help-when-stuck", "claim:help-when-stuck", "Evidence: editorial", "get-help")]
    [InlineData("time-and-space", "tension:time-and-space", "balance-self-and-couple", "at least 30.00")]
    [InlineData("hope", "model:hope", "Evidence: editorial", "come closer")]
    public async Task Show_says_everything_about_an_id(string id, params string[] expected)
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(60, "catalog", "show", id);

        result.ShouldBeFine();
        result.OutputLines.Should().OnlyContain(line => line.Length <= 60);
        string flat = string.Join(' ', result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (string text in expected)
            flat.Should().Contain(text);
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
    [InlineData("Give screens a rest", "Pulls against|Practices")]
    public async Task An_idea_is_found_by_the_title_under_which_a_report_names_it(string title, string shown)
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "show", title);

        result.ShouldBeFine();
        result.Output.Should().MatchRegex(shown);
    }
}
