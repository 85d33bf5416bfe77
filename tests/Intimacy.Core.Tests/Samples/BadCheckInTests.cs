namespace Intimacy.Core.Tests.Samples;

public sealed class BadCheckInTests
{
    private const string Whole = """{ "format": "intimacy-check-in/1", "partner": "A", "date": "2026-11-01", "checklist": "core", "answers": { } }""";

    public static TheoryData<string, string, string> Problems
    {
        get
        {
            var data = new TheoryData<string, string, string>
            {
                { "an unknown sign", CheckInText.With("\"lonelyness\": 3"), "$.answers.lonelyness" },
                { "a sign outside the checklist", CheckInText.With("\"lack-of-trust\": 3", "article"), "$.answers.lack-of-trust" },
                { "a code outside the scale", CheckInText.With("\"loneliness\": 98765"), "$.answers.loneliness" },
                { "a fraction", CheckInText.With("\"loneliness\": 98765.5"), "$.answers.loneliness" },
                { "a number beyond all bounds", CheckInText.With("\"loneliness\": 98765e999"), "$.answers.loneliness" },
                { "a boolean", CheckInText.With("\"loneliness\": true"), "$.answers.loneliness" },
                { "an array", CheckInText.With("\"loneliness\": [98765]"), "$.answers.loneliness" },
                { "a number as text", CheckInText.With("\"loneliness\": \"98765\""), "$.answers.loneliness" },
                { "another word", CheckInText.With("\"loneliness\": \"zebra\""), "$.answers.loneliness" },
                { "null as an answer", CheckInText.With("\"loneliness\": null"), "$.answers.loneliness" },
                { "a duplicate answer", CheckInText.With("\"loneliness\": 3, \"loneliness\": 3"), "$.answers.loneliness" },
                { "a confidential code outside the scale", CheckInText.With("\"afraid-of-partner\": 98765"), "$.answers.afraid-of-partner" },
                { "answers that are no object", Whole.Replace("{ }", "[98765]"), "$.answers" },
                { "null in place of answers", Whole.Replace("{ }", "null"), "$.answers" },
                { "no format", Whole.Replace("\"format\": \"intimacy-check-in/1\", ", ""), "$.format" },
                { "an unknown format", Whole.Replace("check-in/1", "check-in/98765"), "$.format" },
                { "a format that is no text", Whole.Replace("\"intimacy-check-in/1\"", "98765"), "$.format" },
                { "a cut in the answers", CheckInText.With("\"loneliness\": 98765")[..^4], "$.answers" },
                { "a cut in the header", Whole[..40], "$" },
                { "something after the end", Whole + " zebra", "$" },
                { "depth 5,000", CheckInText.With("\"loneliness\": " + new string('[', 5_000) + new string(']', 5_000)), "$.answers.loneliness[0][0][0][0][0]" },
                { "an unknown checklist", Whole.Replace("core", "zebra"), "$.checklist" },
                { "no such day", Whole.Replace("11-01", "02-31"), "$.date" },
                { "a date that is none", Whole.Replace("2026-11-01", "1 November"), "$.date" },
                { "an unknown property", Whole.Replace("\"answers\"", "\"zebras\": 98765, \"answers\""), "$.zebras" },
                { "a property with control codes", Whole.Replace("\"answers\"", "\"\\u001b[31m\": 98765, \"answers\""), "$['\\u001b[31m']" },
                { "no partner", Whole.Replace("\"partner\": \"A\", ", ""), "$.partner" },
                { "a partner with control codes", Whole.Replace("\"A\"", "\"zebra\\u001b[31m\""), "$.partner" },
                { "a history that both know", Whole.Replace("\"answers\"", "\"history\": \"illness\", \"answers\""), "$.history" },
                { "an unknown sharing level", Whole.Replace("\"answers\"", "\"sharing\": \"zebra\", \"answers\""), "$.sharing" },
                { "another catalog", Whole.Replace("\"answers\"", "\"catalog\": \"zebra\", \"answers\""), "$.catalog" },
                { "an array at the top", "[98765]", "$" },
                { "half of a surrogate pair", Whole.Replace("\"A\"", "\"\\ud800\""), "$.partner" },
            };
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task A_check_in_that_cannot_be_used_is_refused_with_the_place_and_without_the_answer(string what, string json, string path)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("me.json", json);

        ProgramResult result = await IntimacyProgram.RunAsync("report", file);

        result.ShouldBeRefused(3);
        string answersNotEchoed = result.Error.Replace("$.zebras", "", StringComparison.Ordinal);
        result.ErrorLines.Should().NotBeEmpty(what).And.OnlyContain(line => line.StartsWith($"{file}: {path}: expected ", StringComparison.Ordinal) && line.Contains("; found "));
        answersNotEchoed.Should().NotContain("98765").And.NotContain("zebra").And.NotContain("1 November");
    }

    [Fact]
    public async Task Every_problem_has_a_line_of_its_own()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("me.json", """{ "partner": 7, "date": "2026-02-31", "checklist": "core", "answers": { "loneliness": 9, "love": 3 }, "mood": 1 }""");

        ProgramResult result = await IntimacyProgram.RunAsync("report", file, "--format", "json");

        result.ShouldBeRefused(3);
        result.ErrorLines.Select(line => line[..line.IndexOf(": expected", StringComparison.Ordinal)]).Should().Equal(
            $"{file}: $.format", $"{file}: $.partner", $"{file}: $.date", $"{file}: $.answers.loneliness", $"{file}: $.answers.love", $"{file}: $.mood");
    }
}
