using System.Globalization;
using System.Text.RegularExpressions;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Docs;

/// <summary>What the pages work out by hand is what the library gives, cell by cell.</summary>
public sealed partial class WorkedExampleTests
{
    private const long Million = 1_000_000;

    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    private static readonly Recommendation Time = Advisor.Report(Advisor.Start("me")
        .Answer(SignIds.DeviceInterruptions, 4).Answer(SignIds.MakingTime, 1).Answer(SignIds.Loneliness, 1).Skip(SignIds.LackOfTrust).Build())
        .Recommendations.Single(r => r.Strategy.Id == StrategyIds.IncreaseTimeTogether);

    [Fact]
    public void The_table_of_contributions_is_the_arithmetic_of_the_library()
    {
        string[][] rows = Rows(0);
        rows.Select(r => r[0]).Should().Equal(Time.Reasons.Select(r => r.Rule.Id));
        long weights = rows.Sum(r => RuleOf(r).Weight);
        long running = 0;
        long before = 0;
        foreach ((string[] row, Reason reason) in rows.Zip(Time.Reasons))
        {
            long severity = Severity(reason.Level, reason.Rule);
            running += severity * reason.Rule.Weight;
            long total = running * 10_000 / (Million * weights);
            Numbers(row[1..]).Should().Equal(
                reason.Level, reason.Rule.From, severity / 1e6m, reason.Rule.Weight, severity * reason.Rule.Weight / 1e6m, running / 1e6m, total / 100m, (total - before) / 100m);
            reason.Contribution.Value.Should().Be((total - before) / 100m);
            before = total;
        }

        Time.Priority.Value.Should().Be(before / 100m);
    }

    [Fact]
    public void The_table_of_the_interval_is_the_arithmetic_of_the_library()
    {
        string[][] rows = Rows(1);
        rows.Select(r => r[0]).Should().Equal(Advisor.Catalog.Rules
            .Where(r => r.Strategy == Time.Strategy && r.Signals.All(s => s.Kind != SignalKind.Context))
            .Select(r => r.Id), "a rule about children is out of scope for a couple that mentions none");
        long weights = rows.Sum(r => RuleOf(r).Weight);
        long low = 0;
        long high = 0;
        foreach (string[] row in rows)
        {
            Rule rule = RuleOf(row);
            long least = row[1] == "open" ? 0 : Severity(Number(row[1]), rule);
            long most = row[3] == "open" ? Million : Severity(Number(row[3]), rule);
            (Number(row[2]), Number(row[4]), Number(row[5])).Should().Be((least / 1e6m, most / 1e6m, rule.Weight));
            low += least * rule.Weight;
            high += most * rule.Weight;
        }

        (low * 10_000 / (Million * weights) / 100m, high * 10_000 / (Million * weights) / 100m).Should().Be((Time.Interval.Low.Value, Time.Interval.High.Value));
    }

    [Fact]
    public void Every_result_of_the_worked_recommendation_is_one_of_the_library()
    {
        HashSet<decimal> known = [Time.Priority.Value, Time.Interval.Low.Value, Time.Interval.High.Value, .. Time.Reasons.Select(r => r.Contribution.Value)];

        Results("docs/recommendations.md", "One recommendation by hand").Except(known).Should().BeEmpty();
    }

    [Fact]
    public void Every_result_of_the_worked_check_in_is_one_of_the_library()
    {
        // The page's own code is compiled and its output compared elsewhere; the prose must not say anything else.
        HashSet<decimal> printed = [.. Result().Matches(Snippet.All.Single(s => s.Name == "worked-scores").Output()).Select(m => Number(m.Value))];

        decimal[] told = Results("docs/checklist-and-scoring.md", "One check-in by hand");

        told.Should().HaveCountGreaterThan(8);
        told.Except(printed).Should().BeEmpty();
    }

    [Fact]
    public void The_cut_offs_and_minimums_of_the_pages_are_those_of_the_catalog()
    {
        string scoring = DocPage.Of("docs/checklist-and-scoring.md").Text;
        CatalogSettings settings = Advisor.Catalog.Settings;

        scoring.Should().Contain($"| **presence {Whole(Advisor.Catalog.Patterns.PresenceCut)} or more** | connected | mixed |");
        scoring.Should().Contain($"absence {Whole(Advisor.Catalog.Patterns.AbsenceCut)} or more");
        scoring.Should().Contain($"within {Whole(Advisor.Catalog.Patterns.CloseCall)} points of a cut");
        (settings.MinimumAnswered, settings.MinimumCoveragePercent).Should().Be((3, 50), "the page says three signs and half of the weight");
        DocPage.Of("docs/recommendations.md").Text.Should().Contain($"within {Whole(settings.NearTie)} points of the first").And.Contain($"both at {Whole(Advisor.Catalog.Tensions[0].FromPriority)} or more");
    }

    private static string Whole(Points points) => (points.Hundredths / 100).ToString(CultureInfo.InvariantCulture);

    private static long Severity(decimal level, Rule rule) =>
        level <= rule.From ? 0 : level >= rule.To ? Million : (long)((level - rule.From) * Million) * Million / (long)((rule.To - rule.From) * Million);

    private static Rule RuleOf(string[] row) => Advisor.Catalog.Rules.Single(r => r.Id == row[0]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal[] Numbers(string[] cells) => [.. cells.Select(Number)];

    /// <summary>The rows of the n-th table that the worked recommendation shows, without its head.</summary>
    private static string[][] Rows(int table) =>
        [.. Table().Matches(DocPage.Of("docs/recommendations.md").Section("One recommendation by hand"))[table].Value.Trim().Split('\n').Skip(2)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

    /// <summary>The numbers with two decimal places, which is how results are printed, in the prose below a heading; not the levels in tables.</summary>
    private static decimal[] Results(string page, string heading)
    {
        string prose = Table().Replace(Code().Replace(DocPage.Of(page).Section(heading), ""), "");
        return [.. Result().Matches(prose).Select(m => Number(m.Value)).Where(n => n >= 1).Distinct()];
    }

    [GeneratedRegex(@"(?m)(^\|.*\n)+")]
    private static partial Regex Table();

    [GeneratedRegex(@"(?ms)^```.*?^```$")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\d\.?)\d+\.\d\d(?!\d)")]
    private static partial Regex Result();
}
