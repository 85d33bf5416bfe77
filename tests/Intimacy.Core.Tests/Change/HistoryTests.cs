using System.Text;
using System.Text.Json;
using CsCheck;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.CheckIns;

namespace Intimacy.Core.Tests.Change;

/// <summary>One partner's check-ins together: any order in, every mistake told at once, the same bytes back.</summary>
public sealed class HistoryTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Any_order_gives_the_same_history()
    {
        CheckIn[] months = [.. Months.Of(0, 1, 2, 3, 4, 5).CheckIns];

        CheckInHistory history = CheckInHistory.Of([months[3], months[0], months[5], months[1], months[4], months[2]]);

        history.CheckIns.Should().Equal(months);
        history.Latest.Should().BeSameAs(months[5]);
        CheckInHistory.Of(months[1..]).With(months[0]).CheckIns.Should().Equal(months);
    }

    [Fact]
    public void Every_mistake_is_told_at_once_and_where_it_is()
    {
        CheckIn one = Months.CheckIn(0, 0).Build();

        Action act = () => CheckInHistory.Of([one, one.ToBuilder().Build(), one.ToBuilder("B", one.Date.AddDays(1)).Build(), one.ToBuilder(date: default(DateOnly)).Build()]);

        act.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().Equal(
            "$.checkIns[1].date: expected a date of its own; found that of $.checkIns[0]",
            "$.checkIns[2].partner: expected the same partner as $.checkIns[0]; found another one",
            "$.checkIns[3].date: expected a date from 1900-01-01 on; found an earlier one");
    }

    [Fact]
    public void None_and_too_many_are_no_history()
    {
        Action none = () => CheckInHistory.Of([]);
        Action tooMany = () => CheckInHistory.Of(Enumerable.Repeat(Months.CheckIn(0, 0).Build(), CheckInHistory.MaxCheckIns + 1));

        none.Should().Throw<InvalidInputException>().Which.Problems.Should().ContainSingle(p => p.Path == "$.checkIns" && p.Found == "none");
        tooMany.Should().Throw<InvalidInputException>().Which.Problems[0].Should().Match<InputProblem>(p => p.Path == "$.checkIns" && p.Found == "more");
    }

    [Fact]
    public void A_check_in_of_another_catalog_is_refused_and_one_in_other_terms_is_not()
    {
        CheckIn one = Months.CheckIn(0, 0).Build();
        CheckIn stranger = new IntimacyAdvisor(IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(FlatShare.Json)))).StartCheckIn("A", Months.First).Build();
        IntimacyAdvisor other = Advisor.WithTerms(new Dictionary<string, string> { ["partner"] = "spouse" });

        Action act = () => CheckInHistory.Of([one, stranger]);
        act.Should().Throw<ArgumentException>();
        other.Compare(CheckInHistory.Of([one])).CheckIns.Should().Be(1);
        other.Report(CheckInHistory.Of([one])).Partner.Should().Be("A");
    }

    [Fact]
    public void What_is_still_to_come_is_refused_by_the_clock_of_the_advisor()
    {
        var advisor = new IntimacyAdvisor(IntimacyCatalog.Default, time: new StoppedClock(Months.First));
        CheckIn today = Months.CheckIn(0, 0).Build();
        CheckInHistory tomorrow = CheckInHistory.Of([today, today.ToBuilder(date: Months.First.AddDays(1)).Build()]);

        advisor.Compare(tomorrow).CheckIns.Should().Be(2, "somewhere it is tomorrow already");
        Action act = () => advisor.Report(tomorrow.With(today.ToBuilder(date: Months.First.AddDays(2)).Build()));
        act.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().Equal("$.checkIns[2].date: expected a date that has come; found one still to come");
    }

    [Fact]
    public void Everything_survives_json() => CheckInGen.Any.Array[1, 6].Sample(
        given =>
        {
            CheckInHistory history = CheckInHistory.Of(given.Select((c, i) => c.ToBuilder("A", Months.First.AddDays(i)).Build()).Reverse());
            for (int written = 0; written < 2; written++)
            {
                bool confidential = written == 0;
                byte[] bytes = CheckInHistoryJson.Write(history, confidential);
                CheckInHistory again = Advisor.ReadHistory(new MemoryStream(bytes));
                CheckInHistoryJson.Write(again, confidential).Should().Equal(bytes);
                again.CheckIns.Zip(history.CheckIns).All(p => CheckInJson.Write(p.First, confidential).SequenceEqual(CheckInJson.Write(p.Second, confidential))).Should().BeTrue();
            }
        },
        iter: 1_000);

    [Fact]
    public async Task Every_way_in_gives_the_same()
    {
        CheckInHistory history = Months.Of(0, 1);
        byte[] bytes = CheckInHistoryJson.Write(history);

        Advisor.TryReadHistory(bytes, out CheckInHistory? tried, out _).Should().BeTrue();
        CheckInHistory[] all =
        [
            tried!, CheckInHistoryJson.Read(new MemoryStream(bytes), Advisor.Catalog), await Advisor.ReadHistoryAsync(new MemoryStream(bytes)),
            JsonSerializer.Deserialize<CheckInHistory>(bytes, new JsonSerializerOptions().AddIntimacyCore(Advisor.Catalog))!,
        ];
        all.Should().OnlyContain(h => CheckInHistoryJson.Write(h).SequenceEqual(bytes));
        JsonSerializer.SerializeToUtf8Bytes(history).Should().Equal(JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(bytes).RootElement));
    }

    [Fact]
    public void Problems_of_a_file_name_the_check_in()
    {
        string json = Encoding.UTF8.GetString(CheckInHistoryJson.Write(Months.Of(0, 1))).Replace("2020-02-03", "2020-02-30", StringComparison.Ordinal).Replace("\"making-time\": 4", "\"making-time\": 9", StringComparison.Ordinal);

        Advisor.TryReadHistory(Encoding.UTF8.GetBytes(json), out _, out var problems).Should().BeFalse();

        problems.Select(p => p.Path).Should().Equal("$.checkIns[0].answers.making-time", "$.checkIns[1].date", "$.checkIns[1].answers.making-time");
    }

    [Fact]
    public void The_first_file_of_the_format_is_read_for_ever()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "TestData", "history-1.json"));

        CheckInHistory history = Advisor.ReadHistory(file);

        history.CheckIns[0].Date.Should().Be(new DateOnly(2026, 5, 2));
        history.Latest.Date.Should().Be(new DateOnly(2026, 5, 31));
        history.Partner.Should().Be("A");
        history.Latest[SignIds.MeaningfulConversations].Code.Should().Be(2);
    }

    private sealed class StoppedClock(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
