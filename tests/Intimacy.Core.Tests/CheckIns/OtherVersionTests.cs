using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Files that were answered when the questions were others: they load, count what is still asked, and the report says so.</summary>
public sealed class OtherVersionTests
{
    private const string Caution = "answered-under-another-version";

    [Fact]
    public void A_whole_file_of_the_first_content_loads_with_a_caution()
    {
        // Written under version 1.0, with a question on how fun had changed that is not asked any more. Never to be changed.
        byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestData", "check-in-1.0.json"));

        CheckInJson.TryRead(file, Sample.Catalog, out CheckIn? checkIn, out var problems).Should().BeTrue(string.Join("; ", problems));

        (checkIn!.IsOfAnotherVersion, checkIn.CatalogVersion).Should().Be((true, "1.0"));
        (checkIn[SignIds.GettingWorse].Code, checkIn[SignIds.Curiosity].Code, checkIn[SignIds.HavingFunTogether].State).Should().Be((3, 2, AnswerState.NotAsked));
        IntimacyAdvisor.Default.Report(checkIn).Cautions.Select(c => c.Id).Should().Contain(Caution);
    }

    [Fact]
    public void A_file_of_today_has_no_such_caution()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 1).Build();

        checkIn.IsOfAnotherVersion.Should().BeFalse();
        checkIn.ReadAgain().IsOfAnotherVersion.Should().BeFalse();
        Cautions(checkIn).Should().NotContain(Caution);
    }

    [Theory]
    [InlineData("catalogVersion", "1.9")]
    [InlineData("wording", "0123456789abcdef")]
    public void Another_version_or_other_words_are_enough(string stamp, string value) =>
        Cautions(Sample.Json().With(stamp, $"\"{value}\"").Read()).Should().Contain(Caution);

    [Fact]
    public void A_file_without_stamps_is_older_where_it_answers_what_nobody_asks_any_more()
    {
        CheckIn older = Sample.Json().WithAnswer("fun-has-faded", "4").Read();

        older.IsOfAnotherVersion.Should().BeTrue();
        older.ReadAgain().IsOfAnotherVersion.Should().BeTrue("going on with it does not make it young");
        Sample.Json().Read().IsOfAnotherVersion.Should().BeFalse();
    }

    [Fact]
    public void So_is_one_that_claims_the_words_of_today() =>
        Cautions(Sample.Json().With("wording", $"\"{Sample.Catalog.WordingHash}\"").WithAnswer("fun-has-faded", "4").Read()).Should().Contain(Caution);

    [Theory]
    [InlineData("4")]
    [InlineData("\"skipped\"")]
    public void What_was_answered_to_a_retired_question_counts_to_nothing(string answer)
    {
        OwnReport with = IntimacyAdvisor.Default.Report(Sample.Json().With("wording", "\"a\"").WithAnswer("fun-has-faded", answer).Read());
        OwnReport without = IntimacyAdvisor.Default.Report(Sample.Json().With("wording", "\"a\"").Read());

        ReportJson.Write(with).Should().Equal(ReportJson.Write(without));
    }

    [Fact]
    public void A_retired_question_with_no_answer_at_all_is_still_a_mistake() =>
        Sample.Json().WithAnswer("fun-has-faded", "[]").Problems().Should().ContainSingle().Which.Should().StartWith("$.answers.fun-has-faded: ");

    [Fact]
    public void A_builder_knows_only_the_questions_of_today() =>
        IntimacyAdvisor.Default.Start(checklist: "full").Answer("fun-has-faded", 1).Problems().Should().ContainSingle();

    [Fact]
    public void Released_answers_to_a_retired_question_are_passed_over_too()
    {
        byte[] file = Encoding.UTF8.GetBytes("""
            {"format":"intimacy-shared/1","level":"answers","catalog":"intimacy-core","catalogVersion":"1.0","wording":"0123456789abcdef",
             "partner":"B","date":"2026-11-01","checklist":"full","answers":{"curiosity":3,"fun-has-faded":4}}
            """);

        SharedViewJson.TryRead(file, Sample.Catalog, out SharedView? view, out var problems).Should().BeTrue(string.Join("; ", problems));

        view!.Level.Should().Be(SharingLevel.Answers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"catalogVersion\":\"VERSION\",\"wording\":\"WORDING\",")]
    public void Released_answers_to_a_retired_question_are_those_of_an_older_file_whatever_it_claims(string stamps)
    {
        SharedView Of(string partner, string answers) => IntimacyAdvisor.Default.ReadSharedView(new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{"format":"intimacy-shared/1","level":"answers","catalog":"intimacy-core",{{stamps}}"partner":"{{partner}}","date":"2026-11-01","checklist":"full","answers":{ {{answers}} } }"""
                .Replace("VERSION", Sample.Catalog.Version, StringComparison.Ordinal).Replace("WORDING", Sample.Catalog.WordingHash, StringComparison.Ordinal))));

        JointReport older = IntimacyAdvisor.Default.ReportJoint(Of("A", "\"curiosity\":3,\"fun-has-faded\":4"), Of("B", "\"curiosity\":3"));
        JointReport today = IntimacyAdvisor.Default.ReportJoint(Of("A", "\"curiosity\":3"), Of("B", "\"curiosity\":3"));

        (older.Cautions[0].Id, older.Signs.Length).Should().Be(("answered-under-another-version", 0));
        (today.Cautions.Length, today.Signs.Length).Should().Be((0, 1));
    }

    private static IEnumerable<string> Cautions(CheckIn checkIn) => IntimacyAdvisor.Default.Report(checkIn).Cautions.Select(c => c.Id);
}
