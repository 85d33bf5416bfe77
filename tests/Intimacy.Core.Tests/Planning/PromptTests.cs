using CsCheck;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Planning;

/// <summary>Questions for two: enough of them, never two alike in a row, the same for the same seed.</summary>
public sealed class PromptTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void There_are_at_least_forty_and_some_for_every_kind_of_book()
    {
        Advisor.Catalog.Prompts.Should().HaveCountGreaterThanOrEqualTo(40);
        Advisor.Catalog.Prompts.Select(p => p.Text).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.EndsWith('?'));
        foreach (PromptSetting setting in Enum.GetValues<PromptSetting>())
            Advisor.Catalog.Prompts.Count(p => p.For.Contains(setting)).Should().BeGreaterThan(4);
    }

    [Fact]
    public void All_come_once_before_any_comes_again_and_never_two_of_one_theme_in_a_row() => Gen.Select(Gen.Long, Gen.Int[0, 4], Gen.Bool).Sample(
        (seed, setting, early) =>
        {
            ReportOptions options = early ? ReportOptions.Default.WithContext(ContextIds.EarlyDays) : ReportOptions.Default;
            int count = Advisor.Catalog.Prompts.Count(p => p.For.Contains((PromptSetting)setting) && (!early || p.Excludes.IsEmpty));
            TalkPrompt[] asked = [.. Enumerable.Range(0, 3 * count).Select(n => Advisor.ChoosePrompt((PromptSetting)setting, seed, n, options)!)];

            for (int round = 0; round < 3; round++)
                asked.Skip(round * count).Take(count).Should().OnlyHaveUniqueItems();
            asked.All(p => !early || p.Excludes.IsEmpty).Should().BeTrue();
            asked.Zip(asked.Skip(1)).Any(pair => pair.First.ThemeId == pair.Second.ThemeId).Should().BeFalse();
        },
        iter: 300);

    [Fact]
    public void The_seed_alone_says_which_comes_when()
    {
        string[] Asked(long seed) => [.. Enumerable.Range(0, 40).Select(n => Advisor.ChoosePrompt(PromptSetting.Talk, seed, n)!.Id)];

        Asked(7).Should().Equal(Asked(7)).And.NotEqual(Asked(8));

        // Pinned: a couple must not be asked anew because a machine or a version of .NET is another.
        Asked(1)[..4].Should().Equal("day-best", "goal-help", "us-try", "goal-drop");
    }

    [Fact]
    public void A_catalog_without_prompts_has_none_and_numbers_have_a_range()
    {
        var flats = new IntimacyAdvisor(Core.Catalog.IntimacyCatalog.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FlatShare.Json))));

        flats.ChoosePrompt(PromptSetting.Novel, 1, 0).Should().BeNull();
        FluentActions.Invoking(() => Advisor.ChoosePrompt(PromptSetting.Talk, 1, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Advisor.ChoosePrompt(PromptSetting.Talk, 1, 10_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Advisor.ChoosePrompt((PromptSetting)9, 1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Advisor.ChoosePrompt(PromptSetting.Talk, 1, 0, ReportOptions.Default.WithContext("no-such-thing"))).Should().Throw<InvalidInputException>();
        Advisor.ChoosePrompt(PromptSetting.Talk, long.MinValue, 9_999).Should().NotBeNull();
    }
}
