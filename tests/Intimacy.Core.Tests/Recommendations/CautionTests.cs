using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using static Intimacy.Core.SignIds;

namespace Intimacy.Core.Tests.Recommendations;

public sealed class CautionTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void The_same_answer_everywhere_deserves_a_second_look()
    {
        Cautions(All(3)).Should().Contain("identical-answers");
        Cautions(All(3).Answer(Curiosity, 2)).Should().NotContain("identical-answers");
    }

    [Fact]
    public void Confidential_answers_do_not_count_as_different() =>
        Cautions(All(3).Answer(AfraidOfPartner, 0).Answer(ControlledByPartner, 0)).Should().Contain("identical-answers");

    [Fact]
    public void The_same_answer_to_warning_signs_alone_is_no_caution()
    {
        CheckInBuilder builder = Advisor.Start(checklist: ChecklistIds.Full);
        foreach (Sign sign in Advisor.Catalog.Signs.Where(s => s.Polarity == SignPolarity.Warning))
            builder.Answer(sign.Id, 0);

        Cautions(builder).Should().NotContain("identical-answers");
    }

    [Fact]
    public void Two_high_answers_that_contradict_each_other_are_named()
    {
        Cautions(CalmBaseline.Start().With((MakingTime, 3), (NoTimeTogether, 3))).Should().Contain("contradiction:time");
        Cautions(CalmBaseline.Start().With((MakingTime, 3), (NoTimeTogether, 2))).Should().NotContain("contradiction:time");
        Cautions(CalmBaseline.Start().With((NoTimeTogether, 3)).Skip(MakingTime)).Should().NotContain("contradiction:time");
    }

    [Fact]
    public void Many_open_questions_are_named()
    {
        // 9 positive signs count to presence on the full list; with 3 of them open 66 % are answered, below 75 %.
        CheckInBuilder builder = CalmBaseline.Start().Skip(Curiosity).Skip(MakingTime);
        Cautions(builder).Should().NotContain("low-coverage", "7 of 9 are answered");
        Cautions(builder.Decline(FeelingLoved)).Should().Contain("low-coverage");
    }

    [Fact]
    public void Signs_that_do_not_apply_are_no_open_questions() =>
        Cautions(CalmBaseline.Start().MarkNotApplicable(Curiosity).MarkNotApplicable(MakingTime).MarkNotApplicable(FeelingLoved)).Should().BeEmpty();

    private static CheckInBuilder All(int code)
    {
        CheckInBuilder builder = Advisor.Start(checklist: ChecklistIds.Full);
        foreach (Sign sign in Advisor.Catalog.Signs.Where(s => !s.IsConfidential))
            builder.Answer(sign.Id, code);
        return builder;
    }

    private static IEnumerable<string> Cautions(CheckInBuilder builder) => Advisor.Report(builder.Build()).Cautions.Select(c => c.Id);
}
