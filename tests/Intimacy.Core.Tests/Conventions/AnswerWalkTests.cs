using Intimacy.Core.Tests.Samples;
using Xunit.Abstractions;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>
/// The walk of one answer: every method that a developer passes who follows it from the JSON of a check-in to the line "Why: ..." that
/// the console prints. Properties are read on the way, and what calculates one number from another; neither is a step.
/// </summary>
public class AnswerWalkTests(ITestOutputHelper output)
{
    private static readonly CallGraph Calls = new(BuiltSample.PathOf("Intimacy.Console", "intimacy.dll"));

    private static readonly string[] Walk =
    [
        "ReportCommand.Build", "InputFile.TryRead",
        "IntimacyAdvisor.ReadCheckIn", "DocumentReader.Read", "DocumentReader.TryRead", "JsonTreeReader.Read", "JsonTreeReader.Take",
        "CheckInReader.Read", "CheckInReader.ReadAnswers", "CheckInReader.ReadAnswer",
        "IntimacyAdvisor.Report", "OwnAssessment.new", "CompiledChecklist.ReadSignals",
        "Assessment.Assess", "RuleEvaluator.Read", "RuleEvaluator.ReadWorst", "StrategyPriority.Of",
        "OwnReport.new", "StrategyOrder.TryRank",
        "ReportParts.Of", "RecommendationsPart.Write", "RecommendationsPart.WriteFirst", "RecommendationsPart.WriteOne",
        "ReasonBuilder.InBrief", "ReasonBuilder.Merge", "ReasonBuilder.Build", "ReasonBuilder.Text",
        "ReportPage.Of", "ReportPage.Write", "ReportPage.Drawn", "Page.Inline",
        "Page.Print", "Page.Render",
    ];

    [Fact]
    public void Each_step_is_called_by_one_before_it()
    {
        for (int i = 0; i < Walk.Length; i++)
        {
            Calls.Has(Walk[i]).Should().BeTrue("{0} is a method", Walk[i]);
            string[] callers = [.. Walk.Take(i).Where(earlier => Calls.IsCalledBy(earlier, Walk[i]))];
            output.WriteLine($"{i + 1,2}. {Walk[i]} ({Calls.FileOf(Walk[i])}){(callers.Length == 0 ? "" : $", called by {string.Join(" and ", callers)}")}");
            (i == 0 || callers.Length > 0).Should().BeTrue("something on the walk calls {0}", Walk[i]);
        }
    }

    [Fact]
    public void The_walk_is_short()
    {
        Walk.Should().OnlyHaveUniqueItems().And.HaveCountLessThanOrEqualTo(33);
        Walk.Select(Calls.FileOf).Distinct().Should().HaveCountLessThanOrEqualTo(18);
    }

    [Fact]
    public void The_page_on_the_design_shows_it()
    {
        string page = File.ReadAllText(Repository.Path("docs/design.md"));
        string block = page[page.IndexOf("## The way of one answer", StringComparison.Ordinal)..];
        // The first two words say what kind of block it is.
        string[] shown = block.Split("```")[1].Split(['\n', '\r', '>', ' '], StringSplitOptions.RemoveEmptyEntries);

        shown.Skip(2).Should().Equal(Walk);
    }

    [Fact]
    public void A_gap_would_be_seen() => Calls.IsCalledBy("ReportCommand.Build", "CheckInReader.ReadAnswer").Should().BeFalse();
}
