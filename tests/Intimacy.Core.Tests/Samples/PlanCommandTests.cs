using System.Text.Json.Nodes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Intimacy.Core.Tests.Samples;

/// <summary>intimacy plan and intimacy log.</summary>
public sealed class PlanCommandTests
{
    private static readonly string[] Evenings = ["--free", "sat-10:00-12:00", "daily-20:00-20:40"];

    [Fact]
    public async Task A_plan_reads_as_approved()
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(80, ["plan", SampleFiles.Example, "--minutes-per-week", "180", .. Evenings]);

        result.ShouldBeFine();
        ApprovedText.ShouldBe("plan-80.txt", result.Output);
    }

    [Theory]
    [InlineData("--minutes-per-week", "0")]
    [InlineData("--minutes-per-week", "-5")]
    [InlineData("--minutes-per-week", "10000")]
    [InlineData("--minutes-per-week", "many")]
    [InlineData("--steps", "4", "--minutes-per-week", "60")]
    [InlineData("--without", "no-such-thing", "--minutes-per-week", "60")]
    [InlineData("--free", "someday-10:00-11:00", "--minutes-per-week", "60")]
    [InlineData("--free", "sat-11:00-10:00", "--minutes-per-week", "60")]
    [InlineData("--free", "sat-24:00-25:00", "--minutes-per-week", "60")]
    [InlineData("--ics", "week.ics", "--minutes-per-week", "60")]
    [InlineData("--ics", "week.txt", "--free", "sat-10:00-12:00", "--minutes-per-week", "60")]
    [InlineData("--ics", "week.ics", "--free", "sat-10:00-12:00", "--time-zone", "Middle/Earth", "--minutes-per-week", "60")]
    [InlineData("--effort", "heroic", "--minutes-per-week", "60")]
    public async Task What_cannot_be_meant_is_bad_usage_and_named(params string[] options)
    {
        ProgramResult result = await IntimacyProgram.RunAsync(["plan", SampleFiles.Example, .. options]);

        result.ShouldBeRefused(2);
        result.Error.Should().Contain(options.Contains("--time-zone") ? "--time-zone" : options[0] == "--effort" ? "heroic" : options[0]);
    }

    [Fact]
    public async Task Where_nothing_fits_that_is_said_and_no_calendar_is_written()
    {
        using var folder = new TemporaryFolder();
        string calendar = Path.Combine(folder.Path, "week.ics");

        ProgramResult result = await IntimacyProgram.RunAsync("plan", SampleFiles.Example, "--minutes-per-week", "3", "--free", "sat-10:00-10:03", "--ics", calendar, "--time-zone", "Europe/Madrid");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Nothing of what is suggested fits this week.");
        File.Exists(calendar).Should().BeFalse();
    }

    [Fact]
    public async Task The_calendar_holds_the_plan_for_four_weeks_and_gives_nothing_away()
    {
        (JsonNode plan, string text) = await CalendarAsync("180");
        Calendar calendar = Calendar.Load(text)!;

        calendar.TimeZones.Should().ContainSingle(z => z.TzId == "Europe/Madrid");
        calendar.Events.Select(e => e.Uid).Should().OnlyHaveUniqueItems();
        calendar.Events.Should().OnlyContain(e => e.Summary == "A little time" && e.Class == "PRIVATE" && e.Description == null);
        string[] planned = [.. plan["steps"]!.AsArray().SelectMany(s => s!["when"]!.AsArray()).Select(w => $"{w!["day"]} {w["from"]} {w["to"]}").Order(StringComparer.Ordinal)];
        Times(calendar, week: 0).Should().Equal(planned);
        Times(calendar, week: 3).Should().Equal(planned);
        Times(calendar, week: 4).Should().BeEmpty();
        foreach (JsonNode? step in plan["steps"]!.AsArray())
            text.Should().NotContain(step!["title"]!.ToString()).And.NotContain(step["practice"]!.ToString());
    }

    [Fact]
    public async Task A_new_export_replaces_the_old_one()
    {
        (_, string first) = await CalendarAsync("180");
        (_, string again) = await CalendarAsync("180");
        (_, string later) = await CalendarAsync("180", CheckInText.Example(c => c["date"] = "2026-11-15"));

        again.Should().Be(first);
        Calendar.Load(later)!.Events.Select(e => e.Uid).Should().BeEquivalentTo(Calendar.Load(first)!.Events.Select(e => e.Uid));
        Calendar.Load(later)!.Events.Min(e => e.Sequence).Should().BeGreaterThan(Calendar.Load(first)!.Events.Max(e => e.Sequence));
    }

    [Fact]
    public async Task What_is_noted_changes_the_next_plan()
    {
        using var folder = new TemporaryFolder();
        string log = Path.Combine(folder.Path, "log.json");
        JsonNode before = await PlanAsync("--minutes-per-week", "60");
        string first = before["steps"]![0]!["practice"]!.ToString();

        ProgramResult noted = await IntimacyProgram.RunAsync("log", log, first, "not-for-us", "--date", "2026-11-01");
        JsonNode after = await PlanAsync("--minutes-per-week", "60", "--log", log);

        noted.ExitCode.Should().Be(0);
        noted.Output.Should().BeEmpty();
        after["steps"]!.AsArray().Select(s => s!["practice"]!.ToString()).Should().NotContain(first);
    }

    [Fact]
    public async Task A_damaged_log_is_refused_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        const string Damaged = "{ \"format\": \"intimacy-practice-log/1\", \"entries\": [ { } ] }";
        string log = folder.Write("log.json", Damaged);

        ProgramResult noted = await IntimacyProgram.RunAsync("log", log, "date-night", "done");
        ProgramResult planned = await IntimacyProgram.RunAsync("plan", SampleFiles.Example, "--minutes-per-week", "60", "--log", log);

        noted.ShouldBeRefused(3);
        planned.ShouldBeRefused(3);
        noted.Error.Should().Contain("$.entries[0].practice").And.Contain("$.entries[0].date").And.Contain("$.entries[0].outcome");
        (await File.ReadAllTextAsync(log)).Should().Be(Damaged);
        Directory.EnumerateFiles(folder.Path).Should().ContainSingle();
    }

    [Theory]
    [InlineData("no-such-practice", "done")]
    [InlineData("date-night", "failed")]
    [InlineData("date-night", "done", "--date", "2999-01-01")]
    [InlineData("date-night", "done", "--date", "0001-01-01")]
    [InlineData("date-night", "done", "--date", "yesterday")]
    public async Task A_log_takes_no_nonsense(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        (await IntimacyProgram.RunAsync(["log", Path.Combine(folder.Path, "log.json"), .. arguments])).ShouldBeRefused(2);

        Directory.EnumerateFiles(folder.Path).Should().BeEmpty();
    }

    private static string[] Times(Calendar calendar, int week)
    {
        // The plan begins on the day after the check-in, the second of November, a Monday.
        var from = new CalDateTime(new DateOnly(2026, 11, 2).AddDays(7 * week), new TimeOnly(0, 0), "Europe/Madrid");
        DateTime to = from.Value.AddDays(7);
        return
        [
            .. calendar.GetOccurrences<CalendarEvent>(from).TakeWhile(o => o.Period.StartTime.Value < to)
                .Select(o => $"{o.Period.StartTime.DayOfWeek.ToString().ToLowerInvariant()} {o.Period.StartTime.Value:HH:mm} {o.Period.EffectiveEndTime!.Value:HH:mm}").Order(StringComparer.Ordinal),
        ];
    }

    private static async Task<JsonNode> PlanAsync(params string[] options)
    {
        ProgramResult result = await IntimacyProgram.RunAsync(["plan", SampleFiles.Example, "--format", "json", .. options]);
        result.ShouldBeFine();
        return JsonNode.Parse(result.Output)!;
    }

    private static async Task<(JsonNode Plan, string Calendar)> CalendarAsync(string minutes, string? checkIn = null)
    {
        using var folder = new TemporaryFolder();
        string calendar = Path.Combine(folder.Path, "week.ics");
        string file = checkIn is null ? SampleFiles.Example : folder.Write("a.json", checkIn);
        ProgramResult result = await IntimacyProgram.RunAsync(
            ["plan", file, "--minutes-per-week", minutes, .. Evenings, "--ics", calendar, "--time-zone", "Europe/Madrid", "--format", "json"]);
        result.ExitCode.Should().Be(0);
        return (JsonNode.Parse(result.Output)!, await File.ReadAllTextAsync(calendar));
    }
}
