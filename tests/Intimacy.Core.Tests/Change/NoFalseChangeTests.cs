using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Change;

/// <summary>What is often taken for a change and is none.</summary>
public sealed class NoFalseChangeTests
{
    [Fact]
    public void Three_points_are_no_change_between_two_check_ins() => Presence(Months.Of(1, 0)).Verdict.Should().Be(ChangeVerdict.CannotTell);

    [Theory]
    [InlineData(3, 3)]
    [InlineData(6, 6)]
    [InlineData(12, 12)]
    public void Three_points_that_stay_are_no_change(int before, int after) => Presence(Months.Step(before, after, 1)).Verdict.Should().Be(ChangeVerdict.NoDetectableChange);

    /// <summary>15 x 15 pairs fall, more than the 216 that thirty check-ins take; the line itself moves by some three points.</summary>
    [Fact]
    public void However_sure_a_small_move_is_it_stays_small()
    {
        AreaChange presence = Presence(Months.Step(15, 15, 1));

        (presence.Verdict, presence.Reason, presence.TrendTest!.Sum).Should().Be((ChangeVerdict.NoDetectableChange, VerdictReason.TooSmall, -225));
        Math.Abs(presence.Moved!.Value).Should().BeInRange(1, AreaChange.SmallestMove);
    }

    /// <summary>After twenty alike some fall: the ranks notice long before the median slope leaves 0.</summary>
    [Fact]
    public void A_line_that_is_flat_for_the_most_part_is_never_a_decline()
    {
        foreach (int falling in Enumerable.Range(1, 20))
        {
            AreaChange presence = Presence(Months.Of([.. Enumerable.Repeat(0, 20), .. Enumerable.Range(1, falling)]));

            if (presence.Moved == 0m)
                presence.Verdict.Should().Be(ChangeVerdict.NoDetectableChange);
            (presence.Reason == VerdictReason.TooSmall).Should().Be(Math.Abs(presence.TrendTest!.Sum) >= presence.TrendTest.CriticalSum && Math.Abs(presence.Moved!.Value) < AreaChange.SmallestMove);
        }
    }

    [Fact]
    public void Five_check_ins_cannot_tell_however_they_fall()
    {
        AreaChange presence = Presence(Months.Of(0, 8, 16, 24, 32));

        (presence.Verdict, presence.Reason).Should().Be((ChangeVerdict.CannotTell, VerdictReason.TooFewCheckIns));
        presence.ReasonText.Should().Contain("So far 5").And.Contain("It takes 6");
    }

    /// <summary>What was hardest is skipped from some month on: the score rises, the person has not moved.</summary>
    [Fact]
    public void Skipping_what_is_hardest_is_no_improvement()
    {
        CheckIn[] months = [.. Enumerable.Range(0, 8).Select(month =>
        {
            CheckInBuilder builder = Months.CheckIn(month, 16).Answer(Months.Presence[0].Id, 0);
            return (month < 4 ? builder : builder.Skip(Months.Presence[0].Id)).Build();
        })];
        CheckInHistory history = CheckInHistory.Of(months);
        Score[] scores = [.. months.Select(m => Months.Advisor.Score(m).PresenceOfIntimacy)];

        scores[^1].Estimate!.Value.Value.Should().BeGreaterThan(scores[0].Estimate!.Value.Value);
        (Presence(history).Verdict, Presence(history).TrendTest!.Sum, Presence(history).Moved).Should().Be((ChangeVerdict.NoDetectableChange, 0, 0m));
        Compare(history, HandWorkedChangeTests.Figures(.999m)).PresenceOfIntimacy.Moved.Should().Be(0m);
    }

    [Fact]
    public void A_month_with_too_much_left_open_is_left_out_and_the_latest_one_leaves_all_open()
    {
        CheckIn open = Months.CheckIn(7, 0).Skip(Months.Presence[0].Id).Skip(Months.Presence[1].Id).Build();

        AreaChange before = Presence(CheckInHistory.Of([.. Months.Of(0, 1, 2, 3, 4, 5, 6).CheckIns.Take(6), Months.CheckIn(8, 7).Build(), open]));
        AreaChange atTheEnd = Presence(CheckInHistory.Of([.. Months.Of(0, 1, 2, 3, 4, 5, 6).CheckIns, open]));

        (before.Verdict, before.TrendTest!.CheckIns).Should().Be((ChangeVerdict.Declined, 7));
        before.Points.Select(p => p.IsCompared).Should().Equal(true, true, true, true, true, true, false, true);
        (atTheEnd.Verdict, atTheEnd.Reason).Should().Be((ChangeVerdict.CannotTell, VerdictReason.LowCoverage));
    }

    [Fact]
    public void Answers_of_every_day_count_once_in_three_weeks()
    {
        CheckIn[] days = [.. Enumerable.Range(0, 22).Select(day => Months.CheckIn(0, day).Build().ToBuilder(date: Months.First.AddDays(day)).Build())];

        AreaChange presence = Presence(CheckInHistory.Of(days));

        (presence.Verdict, presence.Reason).Should().Be((ChangeVerdict.CannotTell, VerdictReason.TooFewCheckIns));
        presence.Points.Where(p => p.IsCompared).Select(p => p.Date).Should().Equal(days[0].Date, days[21].Date);
    }

    [Fact]
    public void A_quick_list_has_no_trend_and_enters_none()
    {
        CheckIn[] quick = [.. Enumerable.Range(0, 8).Select(month => Months.CheckIn(month, month, ChecklistIds.Article).Build())];

        Compare(CheckInHistory.Of(quick)).Areas.Should().OnlyContain(a => a.Verdict == ChangeVerdict.CannotTell && a.Reason == VerdictReason.QuickLook);
        AreaChange presence = Presence(CheckInHistory.Of([.. quick, Months.CheckIn(8, 8).Build()]));
        (presence.Verdict, presence.Reason).Should().Be((ChangeVerdict.CannotTell, VerdictReason.OtherChecklist));
        presence.Points.Should().HaveCount(9).And.ContainSingle(p => p.IsCompared);
    }

    [Fact]
    public void In_grief_nothing_is_read_into_change()
    {
        ChangeOverTime change = Compare(Months.Of(0, 1, 2, 3, 4, 5, 6), ReportOptions.Default.WithContext(ContextIds.RecentLoss));

        change.Areas.Should().OnlyContain(a => a.Verdict == ChangeVerdict.CannotTell && a.Reason == VerdictReason.Situation && a.Points.Length == 7);
    }

    [Theory]
    [InlineData("wording")]
    [InlineData("scoring")]
    public void Across_other_questions_there_is_no_trend(string hash)
    {
        CheckIn[] months = [.. Months.Of(0, 1, 2, 3, 4, 5, 6).CheckIns.Select((c, i) => i < 3 ? Changed(c, hash) : c)];

        AreaChange presence = Presence(CheckInHistory.Of(months));

        (presence.Verdict, presence.Reason).Should().Be((ChangeVerdict.CannotTell, VerdictReason.OtherQuestions));
        Presence(CheckInHistory.Of([Changed(months[0], hash), months[6]])).Reason.Should().Be(VerdictReason.TooFewCheckIns);
        Compare(CheckInHistory.Of([Changed(months[0], hash), months[6]]), HandWorkedChangeTests.Figures(.8m)).PresenceOfIntimacy.Reason.Should().Be(VerdictReason.OtherQuestions);
    }

    /// <summary>A new version of the catalog with the same questions is no new instrument.</summary>
    [Fact]
    public void The_number_of_the_version_alone_is_no_other_question()
    {
        CheckIn[] months = [.. Months.Of(0, 1, 2, 3, 4, 5, 6).CheckIns.Select((c, i) => i < 3 ? Changed(c, "catalogVersion", "1.9") : c)];

        Presence(CheckInHistory.Of(months)).Verdict.Should().Be(ChangeVerdict.Declined);
    }

    private static CheckIn Changed(CheckIn checkIn, string property, string value = "0123456789abcdef")
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(CheckInJson.Write(checkIn))!.AsObject();
        json[property] = value;
        return CheckInJson.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString())), checkIn.Catalog);
    }

    private static AreaChange Presence(CheckInHistory history) => Compare(history).PresenceOfIntimacy;

    private static ChangeOverTime Compare(CheckInHistory history, ReportOptions? options = null) => Months.Advisor.Compare(history, options);
}
