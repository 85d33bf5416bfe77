using System.Text.Json.Nodes;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>What is told is what a therapist would tell, on cases written down beforehand.</summary>
public sealed class WrittenCaseTests
{
    public static TheoryData<string> Ids => new(WrittenCase.All.Select(c => c.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_report_says_what_was_written_down_beforehand(string id)
    {
        WrittenCase written = WrittenCase.All.Single(c => c.Id == id);
        OwnReport report = written.Report();
        string shown = string.Join(", ", report.Recommendations.Select(r => $"{r.Strategy.Id} {r.Priority}"));

        foreach ((string what, JsonNode? expected) in written.Expect)
            IsMet(report, what, expected!).Should().BeTrue("{0} is {1}: {2}; it is {3}, {4}, {5}", what, expected!.ToJsonString(), written.Why, report.Scores.Pattern.Id, report.Focus?.Id, shown);
    }

    [Fact]
    public void Each_case_has_an_id_of_its_own_a_reason_and_an_expectation_that_can_fail()
    {
        WrittenCase.All.Should().HaveCountGreaterThan(70).And.OnlyHaveUniqueItems(c => c.Id).And.OnlyContain(c => c.Why.Length > 5 && c.Expect.Count > 0);
        OwnReport calm = WrittenCase.All.Single(c => c.Id == "calm").Report();
        WrittenCase.All.Count(c => c.Expect.Any(e => !IsMet(calm, e.Key, e.Value!))).Should().BeGreaterThan(55, "most of them fail for somebody who is calm");
    }

    private static bool IsMet(OwnReport report, string what, JsonNode expected)
    {
        string[] order = [.. report.Recommendations.Select(r => r.Strategy.Id)];
        string[] top = [.. order.Take(3)];
        return what switch
        {
            "first" => order.FirstOrDefault() == (string)expected!,
            "firstIn" => ListOf(expected).Contains(order.FirstOrDefault()),
            "topThree" => ListOf(expected).All(top.Contains),
            "notTopThree" => !ListOf(expected).Any(top.Contains),
            "has" => ListOf(expected).All(order.Contains),
            "not" => !ListOf(expected).Any(order.Contains),
            "none" => order.Length == 0,
            "pattern" => report.Scores.Pattern.Id == (string)expected!,
            "notPattern" => report.Scores.Pattern.Id != (string)expected!,
            "focus" => report.Focus?.Id == (string)expected!,
            "notFocus" => report.Focus?.Id != (string)expected!,
            "onlySolo" => report.Recommendations.SelectMany(r => r.Practices).Concat(report.KeepGoing).All(p => p.Practice.With == Participation.Solo),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
        };
    }

    private static string[] ListOf(JsonNode ids) => [.. ids.AsArray().Select(id => (string)id!)];
}
