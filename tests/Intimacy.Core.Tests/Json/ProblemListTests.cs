using System.Collections.Immutable;
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Json;

public class ProblemListTests
{
    [Fact]
    public void An_empty_list_throws_nothing()
    {
        new ProblemList().Invoking(p => p.ThrowIfAny("It")).Should().NotThrow();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 100)]
    [InlineData(101, 101)]
    [InlineData(5_000, 101)]
    public void A_hundred_problems_are_listed_and_the_rest_are_counted(int added, int listed)
    {
        ImmutableArray<InputProblem> problems = Listed(added);

        problems.Should().HaveCount(listed);
        problems.Take(Math.Min(added, 100)).Select(p => p.Path).Should().Equal(Enumerable.Range(0, Math.Min(added, 100)).Select(i => $"$[{i}]"));
    }

    [Fact]
    public void The_last_line_says_how_many_are_not_listed()
    {
        Listed(5_000)[100].Found.Should().Be("4900 more that are not listed");
    }

    [Fact]
    public void A_document_with_thousands_of_problems_gives_a_short_list()
    {
        string json = "{" + string.Join(',', Enumerable.Repeat("\"a\":1", 3_001)) + "}";

        IReadOnlyList<InputProblem> problems = Reading.Of(json, JsonLimits.CheckIn).Problems;

        problems.Should().HaveCount(101);
        problems[100].Found.Should().Be("2900 more that are not listed");
    }

    /// <summary>Looking for what nobody asks any more is no reading on.</summary>
    [Fact]
    public void Exactly_a_hundred_problems_are_a_hundred()
    {
        string answers = string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"x{i}\":0"));

        CheckInJson.TryRead(CheckInOf(answers), IntimacyCatalog.Default, out _, out ImmutableArray<InputProblem> problems);

        problems.Should().HaveCount(100).And.OnlyContain(p => p.Path.StartsWith("$.answers.x", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_reading_ended_nobody_knows_how_many_more_there_are()
    {
        string answers = string.Join(',', Enumerable.Range(0, 150).Select(i => $"\"x{i}\":0"));

        CheckInJson.TryRead(CheckInOf(answers), IntimacyCatalog.Default, out _, out ImmutableArray<InputProblem> problems);

        problems.Should().HaveCount(101);
        problems[100].ToString().Should().Be("$: expected at most 100 problems; found 100, where the reading ended");
    }

    [Fact]
    public void The_exception_has_one_line_a_problem_under_a_heading()
    {
        var problems = new ProblemList();
        problems.Add("$.a", "a string", "null");
        problems.Add("$.b", "an array", "a number");

        InvalidInputException error = problems.Invoking(p => p.ThrowIfAny("The file")).Should().Throw<InvalidInputException>().Which;

        error.Problems.Should().HaveCount(2);
        error.Message.Split(Environment.NewLine).Should().Equal(
            "The file cannot be used (2 problems):",
            "$.a: expected a string; found null",
            "$.b: expected an array; found a number");
    }

    private static byte[] CheckInOf(string answers) =>
        Encoding.UTF8.GetBytes($"{{\"format\":\"intimacy-check-in/1\",\"partner\":\"A\",\"date\":\"2026-11-01\",\"checklist\":\"core\",\"answers\":{{{answers}}}}}");

    private static ImmutableArray<InputProblem> Listed(int added)
    {
        var problems = new ProblemList();
        for (int i = 0; i < added; i++)
            problems.Add($"$[{i}]", "nothing", "something");
        return problems.ToImmutable();
    }
}
