using CsCheck;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.CheckIns;

public class ToBuilderTests
{
    [Fact]
    public void Going_on_without_a_change_gives_the_same_check_in_confidential_answers_included()
    {
        CheckIn begun = IntimacyAdvisor.Default.Start(checklist: "full").Answer(SignIds.Curiosity, 0).Skip(SignIds.Loneliness).Decline(SignIds.LackOfTrust).MarkNotApplicable(SignIds.HavingFunTogether)
            .Answer(SignIds.AfraidOfPartner, 2).WithSharing(SharingLevel.Scores).WithOrigin(ContextIds.LostOverTime).WithSoloOnly().Build();

        CheckIn again = begun.ToBuilder().Build();

        again.Text(includeConfidential: true).Should().Be(begun.Text(includeConfidential: true));
        again[SignIds.MakingTime].State.Should().Be(AnswerState.NotAsked);
    }

    [Fact]
    public void A_file_that_was_begun_under_other_words_keeps_saying_so()
    {
        CheckIn older = Sample.Json().With("catalogVersion", "\"0.9\"").With("wording", "\"abc\"").Read();

        CheckIn again = older.ToBuilder().Answer(SignIds.Curiosity, 3).Build();

        (again.CatalogVersion, again.Wording).Should().Be(("0.9", "abc"));
    }

    [Fact]
    public void What_is_changed_afterwards_leaves_the_first_check_in_as_it_was()
    {
        CheckIn begun = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 1).WithSharing(SharingLevel.Bands).Build();

        CheckIn again = begun.ToBuilder().Answer(SignIds.Curiosity, 4).WithSharing(SharingLevel.Nothing).WithSoloOnly().WithOrigin(null).Build();

        (begun[SignIds.Curiosity].Code, begun.Sharing, begun.SoloOnly).Should().Be((1, SharingLevel.Bands, false));
        (again[SignIds.Curiosity].Code, again.Sharing, again.SoloOnly).Should().Be((4, SharingLevel.Nothing, true));
    }

    [Fact]
    public void Any_check_in_survives_going_on()
    {
        CheckInGen.Any.Sample(checkIn => checkIn.ToBuilder().Build().Text(includeConfidential: true) == checkIn.Text(includeConfidential: true), iter: 10_000);
    }
}
