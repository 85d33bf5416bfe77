using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.CheckIns;

public class ReaderTests
{
    [Fact]
    public void A_file_written_by_hand_may_leave_out_what_has_a_default()
    {
        CheckIn checkIn = Sample.Json().Read();

        (checkIn.Partner, checkIn.Date, checkIn.Checklist.Id).Should().Be(("A", new DateOnly(2026, 11, 1), "core"));
        (checkIn.Sharing, checkIn.Origin, checkIn.SoloOnly).Should().Be((SharingLevel.Nothing, null, false));
        (checkIn.CatalogVersion, checkIn.Wording).Should().Be((Sample.Catalog.Version, Sample.Catalog.WordingHash));
        checkIn[SignIds.MeaningfulConversations].Code.Should().Be(3);
    }

    [Theory]
    [InlineData("\"skipped\"", AnswerState.Skipped)]
    [InlineData("\"declined\"", AnswerState.Declined)]
    [InlineData("\"not-applicable\"", AnswerState.NotApplicable)]
    [InlineData("\"not-asked\"", AnswerState.NotAsked)]
    [InlineData("0", AnswerState.Answered)]
    public void Each_state_has_its_word(string json, AnswerState state)
    {
        Sample.Json().WithAnswer("loneliness", json).Read()[SignIds.Loneliness].State.Should().Be(state);
    }

    [Theory]
    [InlineData("format", "\"intimacy-check-in/2\"")]
    [InlineData("format", "1")]
    [InlineData("catalog", "\"another\"")]
    [InlineData("catalog", "null")]
    [InlineData("catalogVersion", "\"\"")]
    [InlineData("catalogVersion", "1.0")]
    [InlineData("wording", "\"two words\"")]
    [InlineData("partner", "\"\"")]
    [InlineData("partner", "[\"A\"]")]
    [InlineData("date", "\"2026-02-31\"")]
    [InlineData("date", "\"2026-13-01\"")]
    [InlineData("date", "\"2026-1-1\"")]
    [InlineData("date", "\"2026-11-01T00:00:00Z\"")]
    [InlineData("date", "\" 2026-11-01\"")]
    [InlineData("date", "\"01.11.2026\"")]
    [InlineData("date", "\"0000-01-01\"")]
    [InlineData("date", "\"\u0662\u0660\u0662\u0666-11-01\"")]
    [InlineData("date", "20261101")]
    [InlineData("checklist", "\"Core\"")]
    [InlineData("checklist", "null")]
    [InlineData("sharing", "\"everything\"")]
    [InlineData("sharing", "1")]
    [InlineData("history", "\"illness\"")]
    [InlineData("history", "\"no-such-context\"")]
    [InlineData("history", "null")]
    [InlineData("soloOnly", "\"true\"")]
    [InlineData("answers", "[]")]
    [InlineData("answers", "null")]
    [InlineData("bogus", "1")]
    public void A_property_of_the_wrong_kind_is_one_problem_at_its_place(string property, string json)
    {
        Sample.Json().With(property, json).Problems().Should().ContainSingle().Which.Should().StartWith($"$.{property}: expected ");
    }

    [Theory]
    [InlineData("format")]
    [InlineData("partner")]
    [InlineData("date")]
    [InlineData("checklist")]
    [InlineData("answers")]
    public void A_property_that_must_be_there_is_found_to_be_nothing(string property)
    {
        var json = Sample.Json();
        json.Remove(property);

        json.Problems().Should().ContainSingle().Which.Should().StartWith($"$.{property}: expected ").And.EndWith("; found nothing");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("25e-1")]
    [InlineData("99999999999")]
    [InlineData("\"3\"")]
    [InlineData("\"Skipped\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[3]")]
    [InlineData("{ \"code\": 3 }")]
    public void An_answer_that_is_no_code_of_the_scale_is_refused(string json)
    {
        Sample.Json().WithAnswer("loneliness", json).Problems().Should().ContainSingle().Which.Should().StartWith(
            "$.answers.loneliness: expected a code of the scale frequency (0, 1, 2, 3, 4), or skipped, declined, not-applicable, not-asked; found ");
    }

    [Fact]
    public void A_repeated_answer_is_refused()
    {
        string json = """{"format":"intimacy-check-in/1","partner":"A","date":"2026-11-01","checklist":"core","answers":{"loneliness":1,"loneliness":1}}""";

        CheckInJson.TryRead(Encoding.UTF8.GetBytes(json), Sample.Catalog, out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Path.Should().Be("$.answers.loneliness");
    }

    [Fact]
    public void Every_problem_of_a_file_is_reported_at_once()
    {
        Sample.Json().With("format", "\"x\"").With("date", "\"2026-02-31\"").With("history", "\"illness\"").With("sharing", "9").With("bogus", "1")
            .With("partner", "\"\"").WithAnswer("feeling-loved", "1").WithAnswer("loneliness", "9").WithAnswer("no-such-sign", "1")
            .Problems().Should().HaveCount(9);
    }

    [Fact]
    public void Read_throws_what_try_read_reports_and_leaves_the_stream_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Sample.Json().With("bogus", "1").ToJsonString()));

        FluentActions.Invoking(() => CheckInJson.Read(stream, Sample.Catalog)).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.ToString()).Should().Equal("$.bogus: expected no such property; found an unknown property");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_refused()
    {
        byte[] large = new byte[(1 << 20) + 1];
        large.AsSpan().Fill((byte)' ');

        CheckInJson.TryRead(large, Sample.Catalog, out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.ToString().Should().Be("$: expected at most 1048576 bytes; found more than that");
    }
}
