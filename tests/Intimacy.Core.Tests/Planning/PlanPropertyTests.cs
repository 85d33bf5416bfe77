using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Planning;

/// <summary>What every plan keeps to, whatever the answers and whatever was asked for.</summary>
public sealed class PlanPropertyTests
{
    private const int MostForBruteForce = 8;

    private static readonly Gen<(Situation Situation, PlanRequest Request)> Cases = Gen.Select(Situations.BuiltIn, Requests.Any);
    private static readonly Gen<(Situation Situation, PlanRequest Request)> RandomCases = Gen.Select(Situations.Random, Requests.Any);

    [Fact]
    public void It_stays_within_what_was_given() => Cases.Sample(
        (situation, request) =>
        {
            OwnReport report = Report(situation);
            WeeklyPlan plan = situation.Advisor.Plan(report, request);

            plan.Minutes.Should().BeLessThanOrEqualTo(request.MinutesPerWeek);
            plan.Steps.Length.Should().BeLessThanOrEqualTo(request.Steps);
            (plan.WhyNothingFits is null).Should().Be(!plan.Steps.IsEmpty);
            plan.Steps.Select(s => s.Practice).Should().OnlyHaveUniqueItems();
            foreach (PlanStep step in plan.Steps)
                ShouldFit(step, request);
            ShouldNotOverlap(plan);
        },
        iter: 700);

    /// <summary>Only what the report suggests, and nothing of it that is doubtful; what takes two only where things go well or both ask.</summary>
    [Fact]
    public void It_takes_from_the_report_and_nothing_else() => Cases.Sample(
        (situation, request) =>
        {
            OwnReport report = Report(situation);
            WeeklyPlan plan = situation.Advisor.Plan(report, request);

            PracticeSuggestion[] suggested = [.. report.Recommendations.SelectMany(r => r.Practices), .. report.Recommendations.IsEmpty ? report.KeepGoing : []];
            foreach (PlanStep step in plan.Steps)
            {
                suggested.Single(s => s.Practice == step.Practice).Care.Should().BeNull();
                bool isGood = report.Scores.Pattern.Id == PatternIds.Connected && report.Focus?.Id == FocusIds.Maintain;
                (step.Practice.With == Participation.Solo || request.BothAsk || isGood).Should().BeTrue();
            }
        },
        iter: 700);

    [Fact]
    public void More_minutes_never_serve_less() => Cases.Sample(
        (situation, request) =>
        {
            OwnReport report = Report(situation);
            decimal before = 0;
            foreach (int minutes in new[] { 5, 10, 30, 35, 60, 140, 400, PlanRequest.MostMinutes })
            {
                decimal served = situation.Advisor.Plan(report, request.With(minutes)).Served;
                served.Should().BeGreaterThanOrEqualTo(before);
                before = served;
            }
        },
        iter: 500);

    [Fact]
    public void No_other_choice_serves_more() => RandomCases.Sample(
        (situation, request) =>
        {
            OwnReport report = Report(situation);
            List<PlanCandidate> candidates = PlanCandidates.Of(report.Recommendations, report.KeepGoing, request, allowsJoint: true);
            List<PlanCandidate> few = [.. candidates.Take(MostForBruteForce)];

            PlanOptimizer.Choose(few, request).Served.Should().Be(BruteForce.Served(few, request));
        },
        iter: 400);

    [Fact]
    public void No_other_choice_serves_more_with_the_built_in_practices() => Cases.Sample(
        (situation, request) =>
        {
            OwnReport report = Report(situation);
            List<PlanCandidate> few = [.. PlanCandidates.Of(report.Recommendations, report.KeepGoing, request, allowsJoint: true).Where((_, i) => i % 5 == 0).Take(MostForBruteForce)];

            PlanOptimizer.Choose(few, request).Served.Should().Be(BruteForce.Served(few, request));
        },
        iter: 60);

    /// <summary>Ten thousand practices of one strategy, or of as many: counted in bytes, for which a search that tries all would take years.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Many_practices_are_no_harder_than_few(int strategies)
    {
        CheckIn busy = IntimacyAdvisor.Default.Start(checklist: ChecklistIds.Core).Answer(SignIds.MakingTime, 0).Build();
        PracticeSuggestion one = IntimacyAdvisor.Default.Report(busy).Recommendations[0].Practices[0];
        List<PlanCandidate> many = [.. Enumerable.Range(0, 10_000).Select(i => new PlanCandidate(one, i * strategies / 10_000, 50_00, i))];
        long before = GC.GetAllocatedBytesForCurrentThread();

        PlanOptimizer.Choice choice = PlanOptimizer.Choose(many, new PlanRequest { MinutesPerWeek = 1_000 });

        choice.Served.Should().Be(strategies == 1 ? 7 * 50_00 : 12 * 50_00);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200_000_000);
    }

    /// <summary>Every one, two or three of all practices in question, where days and times are open.</summary>
    [Fact]
    public void No_three_of_all_practices_serve_more() => Cases.Sample(
        (situation, request) =>
        {
            PlanRequest open = new() { MinutesPerWeek = request.MinutesPerWeek, MostEffort = request.MostEffort, BothAsk = true };
            OwnReport report = Report(situation);
            List<PlanCandidate> all = PlanCandidates.Of(report.Recommendations, report.KeepGoing, open, allowsJoint: true);
            int best = 0;
            for (int i = 0; i < all.Count; i++)
            {
                for (int j = i; j < all.Count; j++)
                {
                    for (int k = j; k < all.Count; k++)
                        best = Math.Max(best, Worth(open, [.. new[] { all[i], all[j], all[k] }.Distinct()]));
                }
            }

            PlanOptimizer.Choose(all, open).Served.Should().Be(best);
        },
        iter: 60);

    /// <summary>The greedy way, which takes the best that still fits, is planted and found to serve less somewhere.</summary>
    [Fact]
    public void Taking_the_best_that_fits_is_caught()
    {
        int worse = 0;
        Cases.Sample(
            (situation, request) =>
            {
                OwnReport report = Report(situation);
                List<PlanCandidate> candidates = PlanCandidates.Of(report.Recommendations, report.KeepGoing, request, allowsJoint: true);
                int left = request.MinutesPerWeek;
                var greedy = new List<PlanCandidate>();
                foreach (PlanCandidate next in candidates.OrderByDescending(c => c.Value).ThenByDescending(c => c.Minutes))
                {
                    if (request.FreeTimes.IsEmpty && greedy.Count < request.Steps && next.Minutes <= left && greedy.TrueForAll(g => g.Strategy != next.Strategy))
                    {
                        greedy.Add(next);
                        left -= next.Minutes;
                    }
                }

                if (greedy.Sum(g => 4 * g.Value) < PlanOptimizer.Choose(candidates, request).Served)
                    Interlocked.Increment(ref worse);
            },
            iter: 500);

        worse.Should().BePositive();
    }

    /// <summary>The plan of somebody afraid is that of somebody who asked for practices for one.</summary>
    [Fact]
    public void A_concern_shows_as_a_wish_for_practices_for_one() => Requests.Any.Sample(
        request =>
        {
            CheckInBuilder calm = IntimacyAdvisor.Default.Start(checklist: ChecklistIds.Core).Answer(SignIds.MakingTime, 0).Answer(SignIds.DeviceInterruptions, 3).Answer(SignIds.Loneliness, 2);
            byte[] afraid = Plan(calm.Build().ToBuilder().Answer(SignIds.AfraidOfPartner, 4).Build(), request);

            afraid.Should().Equal(Plan(calm.WithSoloOnly().Build(), request));
        },
        iter: 200);

    private static int Worth(PlanRequest request, PlanCandidate[] steps) =>
        steps.Sum(s => s.Minutes) > request.MinutesPerWeek ? 0 : steps.GroupBy(s => s.Strategy).Sum(group => group.Select((s, i) => s.Value * (4 >> i)).Sum());

    private static byte[] Plan(CheckIn checkIn, PlanRequest request) => WeeklyPlanJson.Write(IntimacyAdvisor.Default.Plan(IntimacyAdvisor.Default.Report(checkIn), request));

    private static OwnReport Report(Situation situation) => situation.Advisor.Report(situation.CheckIn(situation.Slots), situation.Options);

    private static void ShouldFit(PlanStep step, PlanRequest request)
    {
        step.Practice.Effort.Should().BeOneOf(Enum.GetValues<Effort>().Where(e => e <= request.MostEffort));
        step.Practice.Cost.Should().BeOneOf(Enum.GetValues<Cost>().Where(c => c <= request.MostCost));
        step.Cue.Should().NotBeEmpty();
        if (request.FreeTimes.IsEmpty)
        {
            step.When.Should().BeEmpty();
            return;
        }

        step.When.Should().HaveCount(step.Times);
        step.When.Select(w => w.Day).Should().OnlyHaveUniqueItems();
        foreach (PlannedTime time in step.When)
        {
            (time.To - time.From).TotalMinutes.Should().Be(step.Practice.Minutes);
            int free = Enumerable.Range(0, step.Practice.Minutes).Select(m => time.From.AddMinutes(m)).Count(m => request.FreeTimes.Any(f => f.Day == time.Day && f.From <= m && m < f.To));
            free.Should().Be(step.Practice.Minutes, "every minute is free");
        }
    }

    private static void ShouldNotOverlap(WeeklyPlan plan)
    {
        foreach (var day in plan.Steps.SelectMany(s => s.When).GroupBy(w => w.Day))
        {
            PlannedTime[] times = [.. day.OrderBy(t => t.From)];
            for (int i = 1; i < times.Length; i++)
                times[i].From.Should().BeOnOrAfter(times[i - 1].To);
        }
    }
}
