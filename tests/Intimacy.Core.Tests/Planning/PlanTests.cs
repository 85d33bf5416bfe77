using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Planning;

/// <summary>Plans by hand.</summary>
public sealed class PlanTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly CheckIn Busy = Advisor.Start(checklist: ChecklistIds.Core).Answer(SignIds.NoTimeTogether, 4).Answer(SignIds.DeviceInterruptions, 4).Answer(SignIds.MakingTime, 1).Build();

    [Fact]
    public void Each_partners_own_steps_come_first_and_steps_for_two_where_both_ask()
    {
        var request = new PlanRequest { MinutesPerWeek = 300 };

        Plan(request).Steps.Should().HaveCount(3).And.OnlyContain(s => s.Practice.With == Participation.Solo);
        Plan(new PlanRequest { MinutesPerWeek = 300, BothAsk = true, Without = [.. Solo()] }).Steps.Should().NotBeEmpty().And.OnlyContain(s => s.Practice.With == Participation.Joint);
    }

    [Fact]
    public void Where_things_go_well_what_keeps_them_so_may_take_two()
    {
        CheckInBuilder well = Advisor.Start(checklist: ChecklistIds.Core);
        foreach (Sign sign in well.Build().Checklist.Signs)
            well.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? 4 : 0);
        OwnReport report = Advisor.Report(well.WithSharing(SharingLevel.Bands).Build());

        Advisor.Plan(report, new PlanRequest { MinutesPerWeek = 300 }).Steps.Should().Contain(s => s.Practice.With == Participation.Joint);
    }

    [Fact]
    public void Every_step_has_a_cue_of_its_own_or_that_of_the_person()
    {
        WeeklyPlan plan = Plan(new PlanRequest { MinutesPerWeek = 300 });
        string mine = plan.Steps[0].Practice.Id;

        plan.Steps.Select(s => s.Cue).Should().OnlyHaveUniqueItems().And.OnlyContain(cue => cue.StartsWith("When ", StringComparison.Ordinal));
        Plan(new PlanRequest { MinutesPerWeek = 300, Cues = ImmutableDictionary<string, string>.Empty.Add(mine, "When the kettle boils on Saturday") })
            .Steps[0].Cue.Should().Be("When the kettle boils on Saturday");
    }

    [Fact]
    public void Times_are_cues()
    {
        WeeklyPlan plan = Plan(new PlanRequest { MinutesPerWeek = 20, Steps = 1, FreeTimes = [new FreeTime(DayOfWeek.Saturday, new TimeOnly(10, 0), new TimeOnly(12, 0))] });

        plan.Steps.Should().ContainSingle().Which.Cue.Should().Be("When it is Saturday, 10:00");
    }

    [Fact]
    public void Several_times_a_week_lie_apart()
    {
        FreeTime[] evenings = [.. Enum.GetValues<DayOfWeek>().Select(day => new FreeTime(day, new TimeOnly(20, 0), new TimeOnly(21, 0)))];
        CheckIn full = Advisor.Start(checklist: ChecklistIds.Full).Answer(SignIds.NeglectingOwnLife, 4).Build();
        string[] others = [.. Advisor.Catalog.Practices.Where(p => p.Id != "own-half-hour").Select(p => p.Id)];

        PlanStep step = Advisor.Plan(Advisor.Report(full), new PlanRequest { MinutesPerWeek = 60, FreeTimes = [.. evenings], Without = [.. others] }).Steps.Single();

        step.When.Select(w => w.Day).Should().Equal(DayOfWeek.Monday, DayOfWeek.Thursday);
    }

    [Fact]
    public void Without_a_joint_report_there_is_no_joint_plan()
    {
        JointReport none = Advisor.ReportJoint(Advisor.Share(Busy), Advisor.Share(Busy));

        WeeklyPlan plan = Advisor.Plan(none, new PlanRequest { MinutesPerWeek = 100, BothAsk = true });

        plan.Steps.Should().BeEmpty();
        plan.WhyNothingFits.Should().Be("Nothing is suggested now, so there is nothing to plan.");
    }

    [Fact]
    public void A_joint_plan_takes_from_the_page_on_both()
    {
        SharedView mine = Advisor.Share(Busy, SharingLevel.Answers);
        SharedView theirs = Advisor.Share(Busy.ToBuilder("B").Build(), SharingLevel.Answers);
        JointReport joint = Advisor.ReportJoint(mine, theirs);

        WeeklyPlan plan = Advisor.Plan(joint, new PlanRequest { MinutesPerWeek = 600, BothAsk = true });

        plan.Steps.Should().NotBeEmpty();
        joint.Recommendations.SelectMany(r => r.Practices).Select(p => p.Practice).Should().Contain(plan.Steps.Select(s => s.Practice));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_request_is_told_at_once()
    {
        var request = new PlanRequest
        {
            MinutesPerWeek = 10_000,
            Steps = 0,
            FreeTimes = [.. Enumerable.Repeat(new FreeTime(DayOfWeek.Monday, new TimeOnly(8, 0), new TimeOnly(9, 0)), PlanRequest.MostFreeTimes + 1)],
            MostEffort = (Effort)9,
            MostCost = (Cost)9,
            Places = [(Place)9],
            Without = ["no-such-thing"],
            Cues = ImmutableDictionary<string, string>.Empty.Add("date-night", "two\nlines").Add("unheard-of", "When it rains"),
        };

        Action act = () => Plan(request);

        act.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().Equal(
            "minutesPerWeek", "steps", "freeTimes", "mostEffort", "mostCost", "places", "without[0]", "cues.date-night", "cues.unheard-of");
        foreach (int minutes in new[] { 0, -1, int.MinValue, int.MaxValue })
            FluentActions.Invoking(() => Plan(new PlanRequest { MinutesPerWeek = minutes })).Should().Throw<InvalidInputException>();
        FluentActions.Invoking(() => new FreeTime(DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(9, 0))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FreeTime((DayOfWeek)7, new TimeOnly(9, 0), new TimeOnly(10, 0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_plan_survives_json()
    {
        WeeklyPlan plan = Plan(new PlanRequest { MinutesPerWeek = 300, FreeTimes = [new FreeTime(DayOfWeek.Saturday, new TimeOnly(10, 0), new TimeOnly(14, 0))] });
        byte[] bytes = WeeklyPlanJson.Write(plan);

        plan.Steps.Should().NotBeEmpty();
        WeeklyPlanJson.Write(WeeklyPlanJson.Read(new MemoryStream(bytes), Advisor.Catalog)).Should().Equal(bytes);
        WeeklyPlanJson.TryRead(bytes, Advisor.Catalog, out _, out _).Should().BeTrue();
        JsonSerializer.SerializeToUtf8Bytes(plan).Should().Equal(JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(bytes).RootElement));
    }

    [Theory]
    [InlineData("\"saturday\"", "\"someday\"", "$.steps[0].when[0].day")]
    [InlineData("\"10:00\"", "\"25:00\"", "$.steps[0].when[0].from")]
    [InlineData("intimacy-plan/1", "intimacy-plan/2", "$.format")]
    [InlineData("\"minutesPerWeek\": 300", "\"minutesPerWeek\": 0", "$.minutesPerWeek")]
    [InlineData("\"practice\": \"", "\"practice\": \"x", "$.steps[0].practice")]
    [InlineData("\"served\": ", "\"served\": 9", "$.served")]
    public void A_damaged_plan_is_refused_with_the_place(string what, string by, string path)
    {
        string json = Encoding.UTF8.GetString(WeeklyPlanJson.Write(Plan(new PlanRequest { MinutesPerWeek = 300, FreeTimes = [new FreeTime(DayOfWeek.Saturday, new TimeOnly(10, 0), new TimeOnly(14, 0))] })));

        WeeklyPlanJson.TryRead(Encoding.UTF8.GetBytes(json.Replace(what, by, StringComparison.Ordinal)), Advisor.Catalog, out _, out var problems).Should().BeFalse();

        problems[0].Path.Should().Be(path);
    }

    [Fact]
    public void The_first_file_of_the_format_is_read_for_ever()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "TestData", "plan-1.json"));

        WeeklyPlan plan = WeeklyPlanJson.Read(file, Advisor.Catalog);

        plan.Steps.Select(s => s.Practice.Id).Should().Equal("look-at-your-week", "drop-one-duty", "own-fun-list");
        plan.Steps[0].When.Should().ContainSingle(w => w.Day == DayOfWeek.Saturday && w.From == new TimeOnly(10, 0));
    }

    private static WeeklyPlan Plan(PlanRequest request) => Advisor.Plan(Advisor.Report(Busy), request);

    private static IEnumerable<string> Solo() => Advisor.Catalog.Practices.Where(p => p.With == Participation.Solo).Select(p => p.Id);
}
