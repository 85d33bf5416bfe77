using System.Collections.Immutable;
using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.CheckIns;

public class RoundTripTests
{
    [Fact]
    public void Everything_survives_when_confidential_answers_are_written_too()
    {
        CheckInGen.Any.Sample(
            checkIn =>
            {
                byte[] bytes = CheckInJson.Write(checkIn, includeConfidential: true);
                CheckIn again = ReadBack(bytes);
                return CheckInJson.Write(again, includeConfidential: true).AsSpan().SequenceEqual(bytes)
                    && SameHeader(checkIn, again)
                    && again.Sharing == checkIn.Sharing
                    && again.SoloOnly == checkIn.SoloOnly
                    && again.SafetyConcern == checkIn.SafetyConcern
                    && checkIn.Checklist.Signs.All(s => again[s.Id] == checkIn[s.Id]);
            },
            iter: 10_000);
    }

    [Fact]
    public void Everything_else_survives_when_confidential_answers_are_left_out()
    {
        CheckInGen.Any.Sample(
            checkIn =>
            {
                byte[] bytes = CheckInJson.Write(checkIn);
                CheckIn again = ReadBack(bytes);
                bool raised = checkIn.SafetyConcern == SafetyConcern.Raised;
                return CheckInJson.Write(again).AsSpan().SequenceEqual(bytes)
                    && SameHeader(checkIn, again)
                    && again.Sharing == (raised ? SharingLevel.Nothing : checkIn.Sharing)
                    && again.SoloOnly == checkIn.SoloOnly
                    && checkIn.Checklist.Signs.All(s => again[s.Id] == (s.IsConfidential ? default : checkIn[s.Id]));
            },
            iter: 10_000);
    }

    [Fact]
    public void Check_ins_of_any_catalog_survive()
    {
        Situations.Random.Sample(
            situation =>
            {
                CheckIn checkIn = situation.CheckIn(situation.Slots);
                byte[] bytes = CheckInJson.Write(checkIn, includeConfidential: true);
                CheckIn again = CheckInJson.Read(new MemoryStream(bytes), situation.Advisor.Catalog);
                return CheckInJson.Write(again, includeConfidential: true).AsSpan().SequenceEqual(bytes) && again.Slots.SequenceEqual(checkIn.Slots);
            },
            iter: Situations.Cases);
    }

    [Theory]
    [InlineData("check-in-0.1.json")]
    public void A_file_of_the_first_release_keeps_loading(string name)
    {
        // Written by the first version of the library, and never to be changed.
        byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestData", name));

        CheckIn checkIn = CheckInJson.Read(new MemoryStream(file), Sample.Catalog);

        (checkIn.CatalogVersion, checkIn.Wording, checkIn.Sharing, checkIn.Origin?.Id).Should().Be(("1.0", "439cf42e6ad13194", SharingLevel.Bands, ContextIds.LostOverTime));
        (checkIn[SignIds.Curiosity].Code, checkIn[SignIds.LackOfTrust].State, checkIn[SignIds.Secrets].State, checkIn[SignIds.LittleAffection].State)
            .Should().Be((3, AnswerState.Skipped, AnswerState.Declined, AnswerState.NotApplicable));
        // What is written calls it by its present name, and nothing else is another.
        System.Text.Encoding.UTF8.GetString(CheckInJson.Write(checkIn)).Should().Be(System.Text.Encoding.UTF8.GetString(file).Replace("\"history\"", "\"origin\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_older_name_beside_the_present_one_is_a_problem()
    {
        Sample.Json().With("history", "\"lost-over-time\"").With("origin", "\"lost-over-time\"").Problems()
            .Should().Equal("$.history: expected no history beside origin, which is the same; found both");
    }

    [Fact]
    public void An_older_file_keeps_the_version_and_wording_under_which_it_was_answered()
    {
        CheckIn checkIn = Sample.Json().With("catalog", "\"intimacy-core\"").With("catalogVersion", "\"0.9-beta\"").With("wording", "\"0123456789abcdef\"").Read();

        (checkIn.CatalogVersion, checkIn.Wording).Should().Be(("0.9-beta", "0123456789abcdef"));
        CheckIn again = checkIn.ReadAgain();
        (again.CatalogVersion, again.Wording).Should().Be(("0.9-beta", "0123456789abcdef"));
    }

    [Fact]
    public void What_is_written_names_catalog_version_and_wording()
    {
        IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 2).Skip(SignIds.Loneliness).Build().Text().Should().Be($$"""
            {
              "format": "intimacy-check-in/1",
              "catalog": "intimacy-core",
              "catalogVersion": "2.0",
              "wording": "{{Sample.Catalog.WordingHash}}",
              "scoring": "{{Sample.Catalog.ScoringHash}}",
              "partner": "A",
              "date": "2026-11-01",
              "checklist": "core",
              "sharing": "nothing",
              "soloOnly": false,
              "answers": {
                "curiosity": 2,
                "loneliness": "skipped"
              }
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_order_in_which_answers_were_given_does_not_show()
    {
        IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 2).Answer(SignIds.MakingTime, 1).Build().Text()
            .Should().Be(IntimacyAdvisor.Default.Start().Answer(SignIds.MakingTime, 1).Answer(SignIds.Curiosity, 2).Build().Text());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 2).WithSharing(SharingLevel.Bands).Build();
        string expected = checkIn.Text();
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
            checkIn.Text().Should().Be(expected);
            checkIn.ReadAgain().Date.Should().Be(Starting.Date);
            checkIn.ToString().Should().Be("Check-in of 2026-11-01 (core)");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static CheckIn ReadBack(byte[] bytes)
    {
        CheckInJson.TryRead(bytes, Sample.Catalog, out CheckIn? again, out ImmutableArray<InputProblem> problems);
        return again ?? throw new InvalidOperationException(problems[0].ToString());
    }

    private static bool SameHeader(CheckIn one, CheckIn other) =>
        (one.Partner, one.Date, one.Checklist, one.Origin, one.CatalogVersion, one.Wording)
        == (other.Partner, other.Date, other.Checklist, other.Origin, other.CatalogVersion, other.Wording);
}
