using CsCheck;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Rules that take several signals, against sorting them; and the ramp of a severity, on every rule of the random catalogs.</summary>
public sealed class SeveralAndInFullPropertyTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void Several_take_the_nth_greatest()
    {
        int compared = 0;
        Situations.Random.Sample(
            situation =>
            {
                var signals = new SignalOracle(situation, situation.Slots);
                foreach ((CompiledRule rule, RuleReading reading) in Read(situation).Where(r => r.Rule.Rule.Combination == RuleCombination.SeveralOf))
                {
                    Same(reading, Expected(signals, rule.Rule)).Should().BeTrue("{0} takes {1} of {2}", rule.Rule.Id, rule.Rule.AtLeast, rule.Rule.Signals.Length);
                    Interlocked.Increment(ref compared);
                }
            },
            iter: Situations.Cases);
        compared.Should().BeGreaterThan(Situations.Cases);
    }

    [Fact]
    public void A_severity_rises_from_where_it_begins_to_where_it_is_full() => Gen.Select(Gen.Int[0, 999_999], Gen.Int[1, Million], Gen.Int[0, Million], Gen.Int[0, Million]).Sample(
        (a, b, level, other) =>
        {
            (int from, int to) = a < b ? (a, b) : (Math.Max(0, b - 1), Math.Max(a, b));
            int severity = Severity(from, to, level);
            severity.Should().BeInRange(0, Million);
            Severity(from, to, Math.Max(level, other)).Should().BeGreaterThanOrEqualTo(severity, "a greater level is no less severe");
            severity.Should().BeGreaterThanOrEqualTo(Severity(from, Million, level), "an earlier end takes nothing away");
            Severity(from, to, from).Should().Be(0);
            Severity(from, to, to).Should().Be(Million);
        },
        iter: Situations.Cases);

    private static (bool, int?, int, int) Expected(SignalOracle signals, Rule rule)
    {
        (int? Point, int Low, int High)?[] members = [.. rule.Signals.Select(signals.Read)];
        if (members.All(m => m is null))
            return (false, null, 0, 0);
        int answered = members.Count(m => m?.Point is not null);
        bool open = members.Any(m => m is { Point: null });
        if (answered < rule.AtLeast && (answered == 0 || open))
            return (true, null, 0, Million);
        int Nth(Func<(int? Point, int Low, int High), int> level) =>
            Ramp(rule, members.Select(m => m is { } reading ? level(reading) : 0).OrderDescending().ElementAt(rule.AtLeast - 1));
        return (true, Nth(r => r.Point ?? 0), Nth(r => r.Low), Nth(r => r.High));
    }

    private static int Ramp(Rule rule, int level) => level >= rule.ExactTo.Millionths
        ? Million
        : (int)decimal.Floor(Math.Max(0m, level / 1_000_000m - rule.From) / (rule.To - rule.From) * 1_000_000m);

    private static bool Same(RuleReading reading, (bool InScope, int? Point, int Low, int High) expected) => !expected.InScope
        ? !reading.IsInScope
        : reading.IsInScope && reading.Severity == new SignalReading(new Level(expected.Point ?? Level.None.Millionths), new Level(expected.Low), new Level(expected.High));

    private static int Severity(int from, int to, int level)
    {
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        var rule = new Rule { Id = "r", Strategy = advisor.Catalog.Strategies[0], Combination = RuleCombination.One, Signals = [new SignalId(SignalKind.Sign, "s", 0)], ExactFrom = new Level(from), ExactTo = new Level(to) };
        var compiled = new CompiledRule(rule, [new RuleMember(rule.Signals[0], new SignalIndex(0), "")]);
        return new RuleEvaluator(new SignalTable([SignalReading.Exactly(new Level(level))])).Read(compiled).Severity.Point.Millionths;
    }

    private static List<(CompiledRule Rule, RuleReading Reading)> Read(Situation situation)
    {
        var plan = new CompiledChecklist(situation.Advisor.Catalog, situation.Checklist);
        Assessment assessment = new OwnAssessment(plan, situation.CheckIn(situation.Slots), situation.Options).Signals;
        var read = new List<(CompiledRule, RuleReading)>();
        foreach (Strategy strategy in situation.Advisor.Catalog.Strategies)
        {
            foreach (CompiledRule rule in plan.Rules.Of(strategy))
                read.Add((rule, new RuleEvaluator(assessment.Signals).Read(rule)));
        }

        return read;
    }
}
