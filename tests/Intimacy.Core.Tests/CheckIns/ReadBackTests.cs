using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Read back from a file without confidential answers: the afraid and the calm who share nothing are one and the same, and safe.</summary>
public sealed class ReadBackTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly Host AsksForBoth = new("asks for both", AsksSolo: true, AsksSharing: true);
    private static readonly ReportOptions Joint = new() { IncludeJoint = true };

    [Fact]
    public void The_report_of_the_afraid_is_that_of_the_calm_who_share_nothing_and_for_one_alone() => FileCases.Any.Sample(
        files =>
        {
            CheckIn calm = files.Of(AsksForBoth, Person.Calm, SharingLevel.Nothing).ReadAgain();
            foreach (Person person in new[] { Person.Afraid, Person.Declining })
            {
                CheckIn afraid = files.Of(AsksForBoth, person).ReadAgain();
                OwnReport report = Advisor.Report(afraid);

                Same(ReportJson.Write(report), ReportJson.Write(Advisor.Report(calm)));
                Same(ReportJson.Write(Advisor.Report(afraid, Joint)), ReportJson.Write(Advisor.Report(calm, Joint)));
                report.Recommendations.SelectMany(r => r.Practices).Concat(report.KeepGoing).Should().NotContain(p => p.Practice.With == Participation.Joint);
                report.IsSoloUntilAsked.Should().Be(!files.Solo, "who asked for it need not be told");
                Same(SharedViewJson.Write(Advisor.Share(afraid)), SharedViewJson.Write(SharedView.Nothing(Advisor.Catalog)));
            }
        },
        iter: Situations.Cases / 10);

    [Fact]
    public void Whoever_asks_for_more_is_given_more_and_not_where_solo_was_chosen()
    {
        (int lifted, int kept) = (0, 0);
        FileCases.Any.Sample(
            files =>
            {
                bool two = Advisor.Report(files.Of(AsksForBoth, Person.Afraid).ReadAgain(), Joint).Recommendations.SelectMany(r => r.Practices).Any(p => p.Practice.With == Participation.Joint);
                (files.Solo && two).Should().BeFalse("solo was chosen");
                _ = two ? Interlocked.Increment(ref lifted) : Interlocked.Increment(ref kept);
            },
            iter: Situations.Cases / 10);
        lifted.Should().BeGreaterThan(Situations.Cases / 100);
        kept.Should().BeGreaterThan(Situations.Cases / 100);
    }

    [Fact]
    public void With_a_level_that_was_chosen_anew_it_is_an_ordinary_file() =>
        Report(Calm().WithSharing(SharingLevel.Bands).Answer(SignIds.AfraidOfPartner, 0).Answer(SignIds.ControlledByPartner, 0).Build().ReadAgain()).IsSoloUntilAsked.Should().BeFalse();

    [Theory]
    [InlineData(0, 0, false, true)]   // both answered "never": nothing is forgotten any more
    [InlineData(0, null, true, false)] // one of the two is not enough
    [InlineData(null, null, true, false)]
    [InlineData(0, 2, false, false)]  // a concern is a concern: for one alone, and not because of the file
    [InlineData(1, null, false, false)]
    public void Answering_anew_lifts_it_or_keeps_it(int? afraid, int? controlled, bool untilAsked, bool two)
    {
        CheckInBuilder builder = Afraid().ReadAgain().ToBuilder();
        Give(Give(builder, SignIds.AfraidOfPartner, afraid), SignIds.ControlledByPartner, controlled);

        OwnReport report = Report(builder.Build());

        report.IsSoloUntilAsked.Should().Be(untilAsked);
        report.Recommendations.SelectMany(r => r.Practices).Any(p => p.Practice.With == Participation.Joint).Should().Be(two);
    }

    [Fact]
    public void Going_on_without_answering_keeps_it_also_through_another_file()
    {
        CheckIn again = Afraid().ReadAgain().ToBuilder().Answer(SignIds.Loneliness, 3).Build();

        Report(again).IsSoloUntilAsked.Should().BeTrue();
        Report(again.ReadAgain().ToBuilder("B").Build()).IsSoloUntilAsked.Should().BeTrue();
        Report(Lift(again.ToBuilder()).ToBuilder().Skip(SignIds.AfraidOfPartner).Build()).IsSoloUntilAsked.Should().BeFalse("it was answered once, in this very check-in");
    }

    [Fact]
    public void A_live_check_in_whose_questions_were_skipped_reports_what_one_reports_that_said_never() => FileCases.Any.Sample(
        files =>
        {
            CheckIn skipped = files.Of(AsksForBoth, Person.Skipping);
            CheckIn never = files.Of(AsksForBoth, Person.Calm);
            Same(ReportJson.Write(Advisor.Report(skipped)), ReportJson.Write(Advisor.Report(never)));
            Same(SharedViewJson.Write(Advisor.Share(skipped)), SharedViewJson.Write(Advisor.Share(never)));
        },
        iter: Situations.Cases / 10);

    [Fact]
    public void A_file_with_its_confidential_answers_forgets_nothing()
    {
        Report(Lift(Calm()).ReadAgain(includeConfidential: true)).IsSoloUntilAsked.Should().BeFalse();
        OwnReport afraid = Report(Afraid().ReadAgain(includeConfidential: true));
        (afraid.IsSoloUntilAsked, afraid.Recommendations.SelectMany(r => r.Practices).All(p => p.Practice.With == Participation.Solo)).Should().Be((false, true));
        Report(Calm().Skip(SignIds.AfraidOfPartner).Skip(SignIds.ControlledByPartner).Build().ReadAgain(includeConfidential: true)).IsSoloUntilAsked.Should().BeFalse();
    }

    private static CheckIn Lift(CheckInBuilder builder) => builder.Answer(SignIds.AfraidOfPartner, 0).Answer(SignIds.ControlledByPartner, 0).Build();

    private static CheckInBuilder Give(CheckInBuilder builder, string sign, int? code) => code is { } given ? builder.Answer(sign, given) : builder;

    private static CheckInBuilder Calm() => IntimacyAdvisor.Default.Start(checklist: ChecklistIds.Full).Answer(SignIds.MakingTime, 0).Answer(SignIds.NoTimeTogether, 4).Answer(SignIds.Curiosity, 1);

    private static CheckIn Afraid() => Calm().WithSharing(SharingLevel.Scores).Answer(SignIds.AfraidOfPartner, 2).Answer(SignIds.ControlledByPartner, 0).Build();

    private static OwnReport Report(CheckIn checkIn) => Advisor.Report(checkIn);

    private static void Same(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other).Should().BeTrue();
}
