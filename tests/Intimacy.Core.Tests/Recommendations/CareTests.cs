using Intimacy.Core.CheckIns;
using Intimacy.Core.Practices;
using static Intimacy.Core.SignIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>When to leave something out is said where it can apply: to everybody but those who answered that nothing speaks against it.</summary>
public sealed class CareTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Somebody_who_never_hears_a_sharp_word_and_feels_wholly_secure_is_told_nothing_of_it()
    {
        PracticeSuggestion[] all = Suggestions(Untroubled());

        all.Where(s => s.Practice.Contraindication is not null).Should().NotBeEmpty().And.OnlyContain(s => s.Care == null);
    }

    [Theory]
    [InlineData(ReceivingHurtfulRemarks, 1)]
    [InlineData(FeelingSecure, 3)]
    [InlineData(GivingHurtfulRemarks, 1)]
    public void One_answer_that_is_not_the_best_is_enough_for_all_that_it_speaks_against(string sign, int code)
    {
        PracticeSuggestion[] touched = [.. Suggestions(Untroubled().With((sign, code))).Where(s => Against(s).Contains(sign))];

        touched.Should().NotBeEmpty().And.OnlyContain(s => s.Care == s.Practice.Contraindication!.Care);
    }

    [Theory]
    [InlineData("skipped")]
    [InlineData("declined")]
    [InlineData("not-applicable")]
    public void What_was_left_open_is_not_taken_for_calm(string state)
    {
        CheckInBuilder builder = Untroubled();
        _ = state switch
        {
            "skipped" => builder.Skip(ReceivingHurtfulRemarks),
            "declined" => builder.Decline(ReceivingHurtfulRemarks),
            _ => builder.MarkNotApplicable(ReceivingHurtfulRemarks),
        };

        Suggestions(builder).Where(s => Against(s).Contains(ReceivingHurtfulRemarks)).Should().NotBeEmpty().And.OnlyContain(s => s.Care != null);
    }

    private static CheckInBuilder Untroubled() => CalmBaseline.Start().With(
        (NoTimeTogether, 4), (MakingTime, 0), (MeaningfulConversations, 0), (HavingFunTogether, 0), (PoorCommunication, 3),
        (ReceivingHurtfulRemarks, 0), (FeelingSecure, 4), (GivingHurtfulRemarks, 0));

    private static PracticeSuggestion[] Suggestions(CheckInBuilder builder) =>
        [.. Advisor.Report(builder.Build()).Recommendations.SelectMany(r => r.Practices)];

    private static IEnumerable<string> Against(PracticeSuggestion suggestion) =>
        suggestion.Practice.Contraindication is { } against ? against.Signals.Select(s => s.Signal.Target) : [];
}
