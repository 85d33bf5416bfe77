using System.Globalization;
using Intimacy.Core;
using Intimacy.Core.Probe;
using Xunit.Abstractions;

namespace Intimacy.Web.Tests;

[Collection("alone")]
public class SpeedTests(Chromium chromium, ITestOutputHelper output)
{
    private const double MostBytes = 2_500_000;
    private const double MostMilliseconds = 500;

    [Fact]
    public void All_of_the_page_takes_at_most_two_and_a_half_megabytes_on_its_way()
    {
        string folder = Environment.GetEnvironmentVariable("INTIMACY_WEB")!;
        var packed = Directory.EnumerateFiles(folder, "*.br", SearchOption.AllDirectories).Select(f => new FileInfo(f)).ToList();

        packed.Should().HaveCountGreaterThan(20);
        packed.Sum(f => f.Length).Should().BeLessThanOrEqualTo((long)MostBytes);
    }

    /// <summary>From the last press of a button to the report on the screen; the best of three devices, for another program may have held up one of them.</summary>
    [Fact]
    public async Task The_first_report_stands_there_within_half_a_second()
    {
        var times = new List<double>();
        for (int i = 0; i < 3; i++)
        {
            await using Visit visit = await chromium.VisitAsync();
            await visit.BeginAsync("me");
            await visit.CheckInUntilLastAsync(_ => 4);
            await visit.Page.EvaluateAsync("() => document.querySelector('button.go').addEventListener('click', () => performance.mark('asked'), true)");
            await visit.PressAsync("Take this");
            await visit.Page.Locator(".report").WaitForAsync();
            times.Add(await visit.Page.EvaluateAsync<double>("() => performance.getEntriesByName('report')[0].startTime - performance.getEntriesByName('asked')[0].startTime"));
        }

        output.WriteLine(string.Join(", ", times.Select(t => t.ToString("0", CultureInfo.InvariantCulture))));
        times.Min().Should().BeLessThan(MostMilliseconds, "it took {0}", string.Join(", ", times.Select(t => t.ToString("0", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task A_thousand_reports_are_the_same_bytes_as_elsewhere()
    {
        await using Visit visit = await chromium.VisitAsync();

        await visit.PressAsync("Language, passphrase, forget everything");
        await visit.PressAsync("Make a thousand reports");

        (await visit.Page.Locator("#digest").InnerTextAsync()).Should().Be(ReportDigest.Of(IntimacyAdvisor.Default, 1000));
    }
}
