using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Conventions;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Couples;

/// <summary>A page for both can look calmer than things are, and says so; and what weighs on both is never called well.</summary>
public sealed class CalmSentenceTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly SharingLevel[] Levels = [SharingLevel.Bands, SharingLevel.Scores, SharingLevel.Answers];

    [Fact]
    public void Every_page_for_both_says_that_it_can_look_calmer_than_things_are()
    {
        int pages = 0;
        Parallel.For(0, Interference.Cases / 20, number =>
        {
            CouplePair pair = CouplePairs.Make(number, Advisor);
            if (!pair.BelongTogether)
                return;
            JointReport joint = Advisor.ReportJoint(Advisor.Share(pair.Reader), Advisor.Share(pair.Owner));
            if (joint.Status == JointStatus.Unavailable)
            {
                (joint.Page.NeverCounts, joint.Page.Notices.Any(n => n.Contains("calmer", StringComparison.Ordinal))).Should().Be((null, false));
                return;
            }

            Interlocked.Increment(ref pages);
            joint.Page.Notices.Should().Contain(joint.Page.NeverCounts!);
            joint.Page.NeverCounts.Should().StartWith(joint.Level == SharingLevel.Answers
                ? "Some questions are for each of you alone"
                : "Questions on trust and secrets, on fear of being rejected, on hurts and hurtful words, and on things getting worse never count on this page");
            joint.Page.NeverCounts.Should().EndWith("So it can look calmer than things are.");
        });
        pages.Should().BeGreaterThan(Interference.Cases / 200);
    }

    /// <summary>A new delicate question has no word here yet, and fails this until every page that names them names it too.</summary>
    [Fact]
    public void What_never_counts_is_named_in_full_on_the_page_and_wherever_answers_are_handed_over()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SignIds.FearOfRejection] = "reject",
            [SignIds.LackOfTrust] = "trust",
            [SignIds.Secrets] = "secrets",
            [SignIds.ReceivingHurtfulRemarks] = "hurtful words",
            [SignIds.GivingHurtfulRemarks] = "hurtful words",
            [SignIds.HurtsBetweenUs] = "hurts",
            [SignIds.GettingWorse] = "things getting worse",
        };

        words.Keys.Should().BeEquivalentTo(Advisor.Catalog.Signs.Where(s => s.IsDelicate).Select(s => s.Id));
        JointReport joint = Advisor.ReportJoint(Advisor.Share(CalmBaseline.Start().Build(), SharingLevel.Bands), Advisor.Share(CalmBaseline.Start().Build().ToBuilder("B").Build(), SharingLevel.Bands));
        joint.Page.NeverCounts.Should().ContainAll(words.Values);
        foreach (string file in new[] { "Questions/SharingStep.cs", "Commands/ShareCommand.cs" })
            File.ReadAllText(Repository.Path($"samples/Intimacy.Console/{file}")).Should().ContainAll(words.Values);
    }

    public static TheoryData<string, string, int, string> OneAnswerOfBoth => new()
    {
        // Closeness on the full list is (5 x 75 + 0) / 6 = 62.5, on the core list (4 x 75) / 5 = 60; togetherness on the full list
        // (0 x 2 + 75 + 100 x 2 + 100) / 6 = 62.5: well by the mean. The others are in between by the mean alone.
        { ChecklistIds.Full, SignIds.Loneliness, 4, "closeness" },
        { ChecklistIds.Core, SignIds.Loneliness, 4, "closeness" },
        { ChecklistIds.Full, SignIds.Curiosity, 0, "validation" },
        { ChecklistIds.Core, SignIds.Curiosity, 0, "validation" },
        { ChecklistIds.Full, SignIds.LackOfSupport, 4, "validation" },
        { ChecklistIds.Core, SignIds.LackOfSupport, 4, "validation" },
        { ChecklistIds.Full, SignIds.MakingTime, 0, "togetherness" },
        { ChecklistIds.Core, SignIds.MakingTime, 0, "togetherness" },
    };

    [Theory]
    [MemberData(nameof(OneAnswerOfBoth))]
    public void What_weighs_on_both_is_never_called_well(string checklist, string sign, int code, string dimension)
    {
        foreach (SharingLevel level in Levels)
        {
            Comparison area = Joint(checklist, level, (sign, code)).Areas.Single(a => a.Subject.Target == dimension);

            area.Agreement.Should().NotBe(Agreement.BothWell).And.NotBe(Agreement.Unknown, "{0}", level);
            (area.First.Band, area.Second.Band).Should().NotBe((Band.Well, Band.Well));
            area.First.Estimate.Should().Match<Points?>(e => level == SharingLevel.Answers || e == null || e.Value.Value < 60m);
            Joint(checklist, level).Areas.Single(a => a.Subject.Target == dimension).Agreement.Should().Be(Agreement.BothWell, "without that answer it is well");
        }
    }

    [Fact]
    public void A_number_beside_it_is_that_of_the_middle()
    {
        // Closeness of the full list, 62.5 by the mean and released from the class 40..60.
        Comparison closeness = Joint(ChecklistIds.Full, SharingLevel.Scores, (SignIds.Loneliness, 4)).Areas.Single(a => a.Subject.Target == "closeness");

        (closeness.First.Estimate!.Value.Value, closeness.First.Band, closeness.Agreement).Should().Be((50m, Band.Middle, Agreement.Mixed));
    }

    [Fact]
    public void Warning_signs_that_both_answered_well_read_as_what_was_answered()
    {
        JointReport joint = Joint(ChecklistIds.Full, SharingLevel.Answers);
        ImmutableArray<Sign> signs = Advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs;

        foreach (Comparison sign in joint.Signs.Where(s => s.Agreement == Agreement.BothWell))
        {
            Sign of = signs.Single(s => s.Id == sign.Subject.Target);
            if (of.Polarity == SignPolarity.Positive)
                continue;
            string words = of.Scale.Id switch { "frequency" => "never or rarely", "extent" => "not at all or a little", _ => "much better, better or the same" };
            (sign.FirstWords, sign.SecondWords).Should().Be((words, words), "{0}", of.Id);
        }

        joint.Signs.Count(s => s.FirstWords is "never or rarely").Should().BeGreaterThan(10);
        joint.Signs.Select(s => s.FirstWords).Should().Contain("not at all or a little");
        joint.Signs.Single(s => s.Subject.Target == SignIds.Curiosity).FirstWords.Should().Be("often or always");
    }

    private static JointReport Joint(string checklist, SharingLevel level, params (string Sign, int Code)[] answers)
    {
        CheckIn checkIn = CalmBaseline.Start(checklist).With(answers).Build();
        return Advisor.ReportJoint(Advisor.Share(checkIn, level), Advisor.Share(checkIn.ToBuilder("B").Build(), level));
    }
}
