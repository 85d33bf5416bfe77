using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.CheckIns;

public class BuilderAnsweringTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void A_sign_is_answered_with_an_option_of_its_scale()
    {
        Sign sign = Advisor.Catalog.FindSign(SignIds.Loneliness)!;

        Advisor.StartCheckIn("A", Day).Answer(sign, sign.Scale.Options[2]).Build()[SignIds.Loneliness].Code.Should().Be(sign.Scale.Options[2].Code);
    }

    [Fact]
    public void An_answer_can_be_taken_back()
    {
        CheckIn checkIn = Advisor.StartCheckIn("A", Day).Answer(SignIds.Loneliness, 3).Clear(SignIds.Loneliness).Clear(SignIds.Curiosity).Build();

        checkIn[SignIds.Loneliness].State.Should().Be(AnswerState.NotAsked);
    }

    [Fact]
    public void A_check_in_can_go_on_under_another_date_and_label()
    {
        CheckIn checkIn = Advisor.StartCheckIn("A", Day).Answer(SignIds.Loneliness, 3).Build();

        CheckIn later = checkIn.ToBuilder("B", Day.AddDays(3)).Build();
        (later.Partner, later.Date, later[SignIds.Loneliness].Code).Should().Be(("B", Day.AddDays(3), 3));
        (checkIn.Partner, checkIn.Date).Should().Be(("A", Day));
    }
}
