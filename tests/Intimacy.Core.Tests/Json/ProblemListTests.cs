using System.Collections.Immutable;
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

    private static ImmutableArray<InputProblem> Listed(int added)
    {
        var problems = new ProblemList();
        for (int i = 0; i < added; i++)
            problems.Add($"$[{i}]", "nothing", "something");
        return problems.ToImmutable();
    }
}
