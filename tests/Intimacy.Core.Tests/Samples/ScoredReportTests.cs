using System.Text.Json.Nodes;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Scoring;

namespace Intimacy.Core.Tests.Samples;

public sealed class ScoredReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_report_of_an_instrument_tells_its_own_numbers_bands_and_flags()
    {
        JsonObject instrument = BandsOfInstrumentsTests.Document().Set("signs/2/flagFrom", "2").Set("texts/en/sign.i3.flag", "\"Talk to somebody.\"");

        ProgramResult result = await Report(instrument, """{ "i1": 2, "i3": 2 }""");

        string text = string.Join(' ', result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        text.Should().Contain("Total: 6, mild (of 0 to 9, where more is worse). T score: 56. The open questions leave 4 to 7, from mild to high.")
            .And.Contain("“Item 3.” Talk to somebody.").And.NotContain("asks for care").And.NotContain("What is going well");
    }

    [Fact]
    public async Task What_is_not_known_is_said()
    {
        JsonObject instrument = BandsOfInstrumentsTests.Document().Set("signs/2/flagFrom", "2").Set("texts/en/sign.i3.flag", "\"Talk to somebody.\"");

        string text = string.Join(' ', (await Report(instrument, """{ "i1": 2 }""")).Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        text.Should().Contain("Total: too little is answered to say (of 0 to 9, where more is worse). The open questions leave 2 to 8, from low to high.")
            .And.Contain("“Item 3.” has no answer. What it would say is not known.");
    }

    private async Task<ProgramResult> Report(JsonObject instrument, string answers)
    {
        string pack = _folder.Write("instrument.json", instrument.ToJsonString());
        string checkIn = _folder.Write("a.json", $$"""{ "format": "intimacy-check-in/1", "partner": "A", "date": "2026-11-01", "checklist": "all", "answers": {{answers}} }""");
        ProgramResult result = await IntimacyProgram.RunAsync("report", checkIn, "--content", pack);
        result.ShouldBeFine();
        return result;
    }
}
