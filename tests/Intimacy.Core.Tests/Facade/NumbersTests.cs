using System.Text.Json.Nodes;
using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Facade;

/// <summary>Numbers into the caller's memory: the same as the objects say, and nothing allocated.</summary>
public class NumbersTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Scores_are_those_of_the_objects() => Situations.BuiltIn.Sample(CheckScores, iter: Situations.Cases);

    [Fact]
    public void Scores_are_those_of_the_objects_on_random_catalogs() => Situations.Random.Sample(CheckScores, iter: Situations.Cases);

    [Fact]
    public void The_order_is_that_of_the_report() => Situations.BuiltIn.Sample(CheckOrder, iter: Situations.Cases);

    [Fact]
    public void The_order_is_that_of_the_report_on_random_catalogs() => Situations.Random.Sample(CheckOrder, iter: Situations.Cases);

    [Fact]
    public void What_does_not_fit_is_not_written()
    {
        CheckIn checkIn = Busy();
        var scores = new Score[6];
        var ranking = new RankedStrategy[1];

        Advisor.TryScore(checkIn, scores, out Pattern? pattern).Should().BeFalse();
        Advisor.TryRank(checkIn, ranking, out int count).Should().BeFalse();

        pattern.Should().BeNull();
        scores.Should().OnlyContain(s => s == default);
        ranking.Should().Equal(default(RankedStrategy));
        count.Should().Be(Advisor.Report(checkIn).Recommendations.Length).And.BeGreaterThan(1);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        CheckIn checkIn = Busy();
        var scores = new Score[7];
        var ranking = new RankedStrategy[8];
        Ask();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Ask();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Ask()
        {
            Advisor.TryScore(checkIn, scores, out _);
            Advisor.TryRank(checkIn, ranking, out _);
        }
    }

    [Fact]
    public void A_large_catalog_rents_what_the_stack_does_not_hold_and_gives_it_back_empty()
    {
        JsonObject document = Edit.Document();
        for (int i = 0; i < 400; i++)
        {
            document.Set("signs/+", $$"""{ "id": "s{{i}}", "polarity": "warning", "scale": "times" }""").Set("checklists/0/signs/+", $"\"s{i}\"");
            document["texts"]!["en"]![$"sign.s{i}"] = "x";
            document["texts"]!["en"]![$"because.sign.s{i}"] = "x";
        }

        var large = new IntimacyAdvisor(document.Load());
        CheckInBuilder builder = large.StartCheckIn("A", new DateOnly(2026, 11, 1), large.Catalog.Checklists[0].Id);
        foreach (Sign sign in large.Catalog.Checklists[0].Signs)
            builder.Answer(sign, sign.Scale.Options[^1]);
        CheckIn checkIn = builder.Build();
        var scores = new Score[2 + large.Catalog.Dimensions.Length];
        large.TryScore(checkIn, scores, out _).Should().BeTrue();

        // The same array again; beyond what was used it holds whatever the pool found.
        SignalReading[] rented = System.Buffers.ArrayPool<SignalReading>.Shared.Rent(420);

        rented.Take(large.Catalog.Checklists[0].Signs.Length).Should().OnlyContain(r => r == default);
        System.Buffers.ArrayPool<SignalReading>.Shared.Return(rented);
        long before = GC.GetAllocatedBytesForCurrentThread();
        large.TryScore(checkIn, scores, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void The_words_of_numbers_tell_none()
    {
        default(Score).ToString().Should().Be("Score");
        default(RankedStrategy).ToString().Should().Be("RankedStrategy");
    }

    private static void CheckScores(Situation situation)
    {
        CheckIn checkIn = situation.CheckIn(situation.Slots);
        Scores expected = situation.Advisor.Score(checkIn);
        var scores = new Score[2 + situation.Advisor.Catalog.Dimensions.Length];

        situation.Advisor.TryScore(checkIn, scores, out Pattern? pattern).Should().BeTrue();

        pattern.Should().BeSameAs(expected.Pattern);
        scores.SequenceEqual([expected.PresenceOfIntimacy, expected.AbsenceOfIntimacy, .. expected.Dimensions.Select(d => d.Score)]).Should().BeTrue();
    }

    private static void CheckOrder(Situation situation)
    {
        CheckIn checkIn = situation.CheckIn(situation.Slots);
        OwnReport report = situation.Advisor.Report(checkIn, situation.Options);
        var ranking = new RankedStrategy[report.Recommendations.Length];

        situation.Advisor.TryRank(checkIn, ranking, out int count, situation.Options).Should().BeTrue();

        count.Should().Be(ranking.Length);
        ranking.Select(r => (r.Strategy, r.Priority, r.Interval, r.IsSettled, r.IsNearTie)).SequenceEqual(
            report.Recommendations.Select(r => (r.Strategy, r.Priority, r.Interval, r.IsSettled, r.IsNearTie))).Should().BeTrue();
    }

    private static CheckIn Busy()
    {
        CheckInBuilder builder = Advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), ChecklistIds.Full);
        foreach (Sign sign in Advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs.Where(s => !s.IsConfidential))
            builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? 1 : 3);
        return builder.Skip(SignIds.Loneliness).Answer(SignIds.ReceivingHurtfulRemarks, 1).Answer(SignIds.FeelingSecure, 2).Build();
    }
}
