using System.Text.Json;
using Intimacy.Core.Catalog;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Samples;

public sealed class ReportJsonTests
{
    private static readonly Dictionary<string, Lazy<Task<ProgramResult>>> Here = new[] { "json", "text" }
        .ToDictionary(f => f, f => new Lazy<Task<ProgramResult>>(() => IntimacyProgram.RunAsync("report", SampleFiles.Example, "--numbers", "--format", f)));

    [Fact]
    public async Task The_JSON_is_what_the_library_writes_to_the_byte()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--format", "json");

        result.ShouldBeFine();
        result.OutputBytes.Should().Equal(ReportJson.Write(Report(ReportOptions.Default)));
    }

    [Fact]
    public async Task Contexts_and_solo_reach_the_library()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--context", "living-apart", "children-at-home", "--solo", "--format", "json");

        ReportOptions options = new ReportOptions { SoloOnly = true }.WithContext("living-apart").WithContext("children-at-home");
        result.ShouldBeFine();
        result.OutputBytes.Should().Equal(ReportJson.Write(Report(options)));
        result.OutputBytes.Should().NotEqual(ReportJson.Write(Report(ReportOptions.Default)));
    }

    [Fact]
    public async Task The_contributions_of_every_recommendation_add_up_to_its_priority()
    {
        using JsonDocument report = JsonDocument.Parse((await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--format", "json")).OutputBytes);

        List<JsonElement> recommendations = report.RootElement.GetProperty("own").GetProperty("recommendations").EnumerateArray().ToList();
        recommendations.Should().NotBeEmpty();
        foreach (JsonElement recommendation in recommendations)
        {
            decimal sum = recommendation.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("contribution").GetDecimal());
            sum.Should().Be(recommendation.GetProperty("priority").GetDecimal());
        }
    }

    [Theory]
    [InlineData("LC_ALL", "de_DE.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.ISO-8859-6")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    public async Task Text_and_JSON_are_the_same_bytes_in_every_culture_and_time_zone(string name, string value)
    {
        var elsewhere = new Dictionary<string, string?> { ["LC_ALL"] = name == "LC_ALL" ? value : "fr_FR.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0", [name] = value };

        foreach (string format in new[] { "json", "text" })
        {
            ProgramResult there = await IntimacyProgram.RunAsync(elsewhere, "report", SampleFiles.Example, "--numbers", "--format", format);
            there.OutputBytes.Should().Equal((await Here[format].Value).OutputBytes);
        }
    }

    private static OwnReport Report(ReportOptions options)
    {
        var advisor = new IntimacyAdvisor(IntimacyCatalog.Default);
        using FileStream stream = File.OpenRead(SampleFiles.Example);
        return advisor.Report(advisor.ReadCheckIn(stream), options);
    }
}
