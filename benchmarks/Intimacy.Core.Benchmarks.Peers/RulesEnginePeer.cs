using RulesEngine.Models;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>The small job as a workflow of RulesEngine: fifteen rules whose success gives a number; the weighted means and the order are put together around it.</summary>
internal sealed class RulesEnginePeer
{
    private const string Name = "job";
    private readonly RulesEngine.RulesEngine _engine = new([new Workflow { WorkflowName = Name, Rules = [.. Scores(), .. Severities()] }]);

    public async Task<SmallResult> RunAsync(SmallAnswers answers)
    {
        List<RuleResultTree> results = await _engine.ExecuteAllRulesAsync(Name, new RuleParameter("a", answers)).ConfigureAwait(false);
        int[] numbers = new int[3 + (2 * SmallJob.Strategies)];
        foreach (RuleResultTree result in results)
            numbers[int.Parse(result.Rule.RuleName, null)] = result.ActionResult?.Output is { } output ? Convert.ToInt32(output, null) : 0;
        int[] priorities = new int[SmallJob.Strategies];
        for (int s = 0; s < priorities.Length; s++)
            priorities[s] = ((SmallJob.WarningWeight * numbers[3 + (2 * s)]) + numbers[4 + (2 * s)]) / (SmallJob.WarningWeight + 1) / 100;
        return SmallResult.Of(numbers[0], numbers[1], numbers[2], priorities);
    }

    private static IEnumerable<Rule> Scores()
    {
        string positive = string.Join(" + ", Enumerable.Range(0, SmallJob.Positive).Select(i => $"a.A{i}"));
        string warning = string.Join(" + ", Enumerable.Range(SmallJob.Positive, SmallJob.Warning).Select(i => $"a.A{i}"));
        yield return Of(0, "true", $"({positive}) * 10000 / 24");
        yield return Of(1, "true", $"({warning}) * 10000 / 36");
        yield return Of(2, "true", $"({positive} + 36 - ({warning})) * 10000 / 60");
    }

    private static IEnumerable<Rule> Severities()
    {
        for (int i = 0; i < 2 * SmallJob.Strategies; i++)
        {
            string concern = i % 2 == 0 ? $"a.A{SmallJob.Positive + (i / 2)}" : $"(4 - a.A{i / 2})";
            yield return Of(3 + i, $"{concern} > 1", $"({concern} - 1) * 1000000 / 3");
        }
    }

    private static Rule Of(int number, string condition, string output) => new()
    {
        RuleName = $"{number}",
        Expression = condition,
        Actions = new RuleActions { OnSuccess = new ActionInfo { Name = "OutputExpression", Context = new Dictionary<string, object> { ["expression"] = output } } },
    };
}
