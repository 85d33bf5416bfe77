using System.Text.Json;

namespace Intimacy.Core.Tests.Samples;

public sealed class HostCatalogTests
{
    private static readonly string[] Content = ["--content", SampleFiles.HostCatalog, SampleFiles.HostTexts];

    [Fact]
    public async Task A_catalog_of_another_instrument_drives_a_report_and_scores_of_different_ranges_are_exact()
    {
        ProgramResult result = await IntimacyProgram.RunAsync(["report", SampleFiles.HostCheckIn, .. Content, "--format", "json"]);

        result.ShouldBeFine();
        using JsonDocument report = JsonDocument.Parse(result.OutputBytes);
        JsonElement own = report.RootElement.GetProperty("own");

        // plan 2 of 1..4 is 1/3, review 5 of 0..10 is 1/2, praise 1 of 1..4 is 0: their mean is 5/18.
        own.GetProperty("indices").GetProperty("presence").GetProperty("estimate").GetDecimal().Should().Be(27.77m);

        // flow: plan counts twice, rush is reversed: (2/3 + 1/2 + 0) / 4.
        own.GetProperty("dimensions").GetProperty("flow").GetProperty("estimate").GetDecimal().Should().Be(29.16m);
        own.GetProperty("recommendations")[0].GetProperty("strategy").GetString().Should().Be("slow-down");
    }

    [Fact]
    public async Task Contexts_are_those_of_the_hosts_catalog()
    {
        ProgramResult without = await IntimacyProgram.RunAsync(["report", SampleFiles.HostCheckIn, .. Content, "--full"]);
        ProgramResult with = await IntimacyProgram.RunAsync(["report", SampleFiles.HostCheckIn, .. Content, "--context", "remote", "--full"]);
        ProgramResult foreign = await IntimacyProgram.RunAsync(["report", SampleFiles.HostCheckIn, .. Content, "--context", "new-baby"]);

        without.Output.Should().NotContain("Coffee by video");
        with.Output.Should().Contain("Coffee by video: 2 to 3 hours, once a week, together, from afar");
        foreign.ShouldBeRefused(2);
    }

    [Fact]
    public async Task A_check_in_of_the_built_in_catalog_is_refused_by_the_hosts()
    {
        ProgramResult result = await IntimacyProgram.RunAsync(["report", SampleFiles.Example, .. Content]);

        result.ShouldBeRefused(3);
        result.ErrorLines[0].Should().StartWith($"{SampleFiles.Example}: $.catalog: expected \"pair-work\"");
    }

    [Fact]
    public async Task A_hosts_catalog_can_be_listed_shown_and_linted()
    {
        ProgramResult list = await IntimacyProgram.RunAsync(["catalog", "list", "signs", .. Content]);
        ProgramResult show = await IntimacyProgram.RunAsync(["catalog", "show", "silence", .. Content]);
        ProgramResult lint = await IntimacyProgram.RunAsync(["catalog", "lint", .. Content]);

        list.Output.Should().Contain("pair-work/2.0").And.Contain("blame");
        show.Output.Should().Contain("My colleague keeps quiet.");
        lint.ShouldBeFine();
        lint.Output.Should().Be("pair-work/2.0: nothing found.\n");
    }
}
