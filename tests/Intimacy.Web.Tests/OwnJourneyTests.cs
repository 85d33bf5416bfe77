namespace Intimacy.Web.Tests;

[Collection("browser")]
public class OwnJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task Somebody_answers_and_reads_a_report()
    {
        await using Visit visit = await chromium.VisitAsync();

        (await visit.HeadingAsync()).Should().Be("A quiet look at how things are between you two");
        await visit.BeginAsync("Alex");
        await visit.Page.ScreenshotAsync(new() { Path = "/tmp/shot-q.png" });
        await visit.CheckInAsync(_ => 3);
        await visit.Page.ScreenshotAsync(new() { Path = "/tmp/shot-r.png", FullPage = true });

        (await visit.HeadingAsync()).Should().StartWith("Alex, ");
        string report = await visit.Page.Locator(".report").InnerTextAsync();
        report.Should().Contain("How things look").And.Contain("What this is, and what it is not");
        visit.Complaints.Should().BeEmpty();
    }
}
