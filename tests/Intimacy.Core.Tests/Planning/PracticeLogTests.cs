using System.Text;
using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;

namespace Intimacy.Core.Tests.Planning;

/// <summary>What became of practices, and what the next plan makes of it.</summary>
public sealed class PracticeLogTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly CheckIn Busy = Advisor.Start(checklist: ChecklistIds.Core).Answer(SignIds.DeviceInterruptions, 4).Build();
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void What_is_done_makes_room_for_another_of_its_strategy_and_comes_round_again()
    {
        var seen = new List<string>();
        PracticeLog log = PracticeLog.Empty;
        for (int week = 0; week < 8; week++)
        {
            Practice first = First(log);
            seen.Add(first.Id);
            log = log.With(first, Day.AddDays(7 * week), PracticeOutcome.Done);
        }

        seen.Distinct().Count().Should().BeGreaterThan(2);
        seen.Zip(seen.Skip(1)).Should().NotContain(pair => pair.First == pair.Second);
        seen.Should().Contain(id => seen.Count(s => s == id) > 1, "there are not so many");
    }

    [Fact]
    public void What_is_done_once_is_done()
    {
        Practice list = Advisor.Catalog.FindPractice("own-fun-list")!;
        CheckIn flat = Advisor.Start(checklist: ChecklistIds.Full).Answer(SignIds.HavingFunTogether, 0).Answer(SignIds.MakingTime, 1).Build();
        PlanRequest Request(PracticeLog log) => new() { MinutesPerWeek = 300, Log = log };

        Advisor.Plan(Advisor.Report(flat), Request(PracticeLog.Empty)).Steps.Should().Contain(s => s.Practice == list);
        Advisor.Plan(Advisor.Report(flat), Request(PracticeLog.Empty.With(list, Day, PracticeOutcome.Done))).Steps.Should().NotContain(s => s.Practice == list);
        Advisor.Plan(Advisor.Report(flat), Request(PracticeLog.Empty.With(list, Day, PracticeOutcome.Later))).Steps.Should().Contain(s => s.Practice == list);
    }

    [Fact]
    public void What_is_not_for_them_stays_away_until_they_say_otherwise()
    {
        Practice first = First(PracticeLog.Empty);
        PracticeLog log = PracticeLog.Empty.With(first, Day, PracticeOutcome.NotForUs);

        for (int week = 0; week < 8; week++)
        {
            Practice next = First(log);
            next.Should().NotBe(first);
            log = log.With(next, Day.AddDays(week), PracticeOutcome.Done);
        }

        First(PracticeLog.Empty.With(first, Day, PracticeOutcome.NotForUs).With(first, Day, PracticeOutcome.Later)).Strategy.Should().Be(first.Strategy);
    }

    [Fact]
    public void After_what_had_to_wait_a_smaller_one_goes_first()
    {
        Practice large = Advisor.Catalog.FindPractice("own-phone-away")!;
        PracticeLog log = PracticeLog.Empty.With(large, Day, PracticeOutcome.Later);

        Practice next = First(log);

        (next.Minutes * (next.Cadence.Period == CadencePeriod.Day ? 7 : next.Cadence.Times)).Should().BeLessThan(7 * large.Minutes);
        First(log.With(next, Day.AddDays(1), PracticeOutcome.Done)).Should().NotBe(next);
    }

    [Fact]
    public void It_tells_what_was_done_within_some_days()
    {
        Practice one = Advisor.Catalog.Practices[0];
        Practice two = Advisor.Catalog.Practices[1];
        PracticeLog log = PracticeLog.Empty.With(one, Day, PracticeOutcome.Done).With(two, Day.AddDays(3), PracticeOutcome.Later).With(one, Day.AddDays(5), PracticeOutcome.Done)
            .With(two, Day.AddDays(9), PracticeOutcome.Done);

        log.DoneBetween(Day, Day.AddDays(8)).Should().Equal(one.Id);
        log.DoneBetween(Day, Day.AddDays(9)).Should().Equal(one.Id, two.Id);
    }

    [Fact]
    public void A_log_survives_json() => Gen.Select(Gen.Int[0, Advisor.Catalog.Practices.Length - 1], Gen.Int[0, 4000], Gen.Int[0, 2]).Array[0, 20].Sample(
        given =>
        {
            PracticeLog log = PracticeLog.Empty;
            foreach ((int practice, int day, int outcome) in given)
                log = log.With(Advisor.Catalog.Practices[practice], Day.AddDays(day), (PracticeOutcome)outcome);
            byte[] bytes = PracticeLogJson.Write(log);
            PracticeLogJson.Write(PracticeLogJson.Read(new MemoryStream(bytes))).Should().Equal(bytes);
        },
        iter: 500);

    [Theory]
    [InlineData("""{"format":"intimacy-practice-log/1","entries":[{"practice":"Date Night","date":"2026-11-01","outcome":"done"}]}""", "$.entries[0].practice")]
    [InlineData("""{"format":"intimacy-practice-log/1","entries":[{"practice":"date-night","date":"soon","outcome":"done"}]}""", "$.entries[0].date")]
    [InlineData("""{"format":"intimacy-practice-log/1","entries":[{"practice":"date-night","date":"2026-11-01","outcome":"failed"}]}""", "$.entries[0].outcome")]
    [InlineData("""{"format":"intimacy-practice-log/1","entries":[{"practice":"date-night","date":"2026-11-01","outcome":"done","streak":3}]}""", "$.entries[0].streak")]
    [InlineData("""{"format":"intimacy-practice-log/1"}""", "$.entries")]
    [InlineData("""{"format":"intimacy-plan/1","entries":[]}""", "$.format")]
    public void A_damaged_log_is_refused_with_the_place(string json, string path)
    {
        PracticeLogJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problems).Should().BeFalse();

        problems.Select(p => p.Path).Should().Equal(path);
    }

    [Fact]
    public void A_practice_that_the_catalog_does_not_have_any_more_is_kept_and_does_no_harm()
    {
        PracticeLog log = PracticeLogJson.Read(new MemoryStream("""{"format":"intimacy-practice-log/1","entries":[{"practice":"long-gone","date":"2020-11-01","outcome":"done"}]}"""u8.ToArray()));

        log.Entries.Should().ContainSingle(e => e.PracticeId == "long-gone");
        First(log).Should().Be(First(PracticeLog.Empty));
    }

    [Fact]
    public void The_first_file_of_the_format_is_read_for_ever()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "TestData", "practice-log-1.json"));

        PracticeLogJson.Read(file).Entries.Select(e => (e.PracticeId, e.Date.Day, e.Outcome)).Should().Equal(
            ("mark-a-line", 1, PracticeOutcome.Done), ("date-night", 2, PracticeOutcome.NotForUs), ("own-phone-away", 3, PracticeOutcome.Later));
    }

    [Fact]
    public void A_full_log_takes_no_more()
    {
        PracticeLog log = PracticeLogJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{"format":"intimacy-practice-log/1","entries":[{{string.Join(',', Enumerable.Repeat("""{"practice":"date-night","date":"2026-11-01","outcome":"done"}""", PracticeLog.MaxEntries))}}]}""")));

        FluentActions.Invoking(() => log.With(Advisor.Catalog.Practices[0], Day, PracticeOutcome.Done)).Should().Throw<InvalidOperationException>();
        First(log).Should().NotBeNull();
    }

    private static Practice First(PracticeLog log) => Advisor.Plan(Advisor.Report(Busy), new PlanRequest { MinutesPerWeek = 300, Steps = 1, BothAsk = true, Log = log }).Steps[0].Practice;
}
