using Microsoft.Playwright;

namespace Intimacy.Web.Tests;

[Collection("browser")]
public class CoupleJourneyTests(Chromium chromium)
{
    private const int Nothing = 0;
    private const int Bands = 1;
    private const int Answers = 3;

    [Fact]
    public async Task Two_people_on_two_devices_read_the_same_page()
    {
        await using Visit alex = await chromium.VisitAsync();
        await alex.BeginAsync("Alex");
        await alex.CheckInAsync(Visit.Calm(4));
        string link = await alex.HandOverAsync(Bands);

        await using Visit billie = await chromium.VisitAsync(behind: link[link.IndexOf('#', StringComparison.Ordinal)..]);
        (await billie.HeadingAsync()).Should().Be("Something came from your partner");
        billie.Page.Url.Should().NotContain("#", "the history of the browser must not keep it");
        await billie.PressAsync("Keep it");
        await billie.BeginAsync("Billie");
        await billie.CheckInAsync(Visit.Calm(2));
        string back = await billie.HandOverAsync(Answers);
        await billie.PressAsync("The page for both of you");
        string onHers = await billie.Page.Locator(".report .part").InnerTextAsync();

        await alex.ReopenAsync(back[back.IndexOf('#', StringComparison.Ordinal)..]);
        await alex.PressAsync("Keep it");
        await alex.Page.Locator(".report").WaitForAsync();
        string onHis = await alex.Page.Locator(".report .part").InnerTextAsync();

        onHers.Should().Contain("Both answered on").And.Contain("Alex").And.Contain("Billie");
        Words(onHis).Should().Equal(Words(onHers), "both read the same, the other way round");
        alex.Complaints.Concat(billie.Complaints).Should().BeEmpty();
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', '\t', '\n', '.', ',', ':'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    [Fact]
    public async Task What_is_handed_over_works_as_a_file_too_and_a_check_in_is_refused()
    {
        await using Visit alex = await chromium.VisitAsync();
        await alex.BeginAsync("Alex");
        await alex.CheckInAsync(Visit.Calm(4));
        await alex.HandOverAsync(Bands);
        IDownload download = await alex.Page.RunAndWaitForDownloadAsync(() => alex.PressAsync("As a file"));
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await download.SaveAsAsync(file);
        string checkIn = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(checkIn, """{ "format": "intimacy-check-in/1", "partner": "A", "date": "2026-11-01", "checklist": "core", "answers": {} }""");

        await using Visit billie = await chromium.VisitAsync();
        await billie.BeginAsync("Billie");
        await billie.CheckInAsync(Visit.Calm(2), level: Bands);
        await billie.PressAsync("The two of you");
        await billie.Page.GetByLabel("The file").SetInputFilesAsync(checkIn);
        (await billie.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().StartWith("This is nothing that somebody let you see.");
        await billie.Page.GetByLabel("The file").SetInputFilesAsync(file);
        await billie.Page.Locator(".report").WaitForAsync();

        (await billie.Page.Locator(".report").InnerTextAsync()).Should().Contain("Both answered on");
        File.Delete(file);
        File.Delete(checkIn);
    }

    /// <summary>Who shares nothing, and who has a safety concern, whatever was chosen at the end: the page on both says the same, and the links look alike.</summary>
    [Fact]
    public async Task Sharing_nothing_and_a_concern_look_the_same()
    {
        var pages = new List<string>();
        var links = new List<string>();
        foreach ((int level, bool isAfraid) in new[] { (Nothing, false), (Bands, true) })
        {
            await using Visit alex = await chromium.VisitAsync();
            await alex.BeginAsync("Alex");
            await alex.CheckInAsync(text => text.Contains("afraid of my partner", StringComparison.Ordinal) ? isAfraid ? 5 : 1 : Visit.Calm(4)(text), level);
            links.Add(await alex.HandOverAsync(Nothing));
            string onReport = await alex.StoredAsync() ?? "";
            onReport.Should().Contain("\\u0022sharing\\u0022: \\u0022nothing\\u0022");

            await using Visit billie = await chromium.VisitAsync(behind: links[^1][links[^1].IndexOf('#', StringComparison.Ordinal)..]);
            await billie.PressAsync("Keep it");
            await billie.BeginAsync("Billie");
            await billie.CheckInAsync(Visit.Calm(2), level: Bands);
            await billie.PressAsync("The two of you");
            await billie.PressAsync("The page for both of you");
            pages.Add(await billie.Page.Locator("main").InnerTextAsync());
        }

        pages.Distinct().Should().ContainSingle().Which.Should().NotContain("Alex");
        links.Should().OnlyContain(link => link.Length == links[0].Length);
    }

    [Fact]
    public async Task A_damaged_link_is_told_and_changes_nothing()
    {
        await using Visit visit = await chromium.VisitAsync(behind: "#view=AAAA-not-a-view");

        await visit.Page.GetByText("The link cannot be read.").WaitForAsync();
        await visit.PressAsync("Back to the beginning");
        (await visit.HeadingAsync()).Should().StartWith("A quiet look");
        (await visit.StoredAsync()).Should().BeNull();
    }

    [Fact]
    public async Task The_fun_list_is_passed_over_and_shows_only_what_both_want()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.PressAsync("What you both could enjoy");
        await visit.Page.GetByLabel("Ideas of your own").FillAsync(string.Join('\n', Enumerable.Range(1, 8).Select(n => $"Count the clouds {n}")));
        foreach ((string name, int wanted) in new[] { ("Alex", 4), ("Billie", 3) })
        {
            await visit.Page.GetByLabel("Who answers now?").FillAsync(name);
            await visit.PressAsync("Answer alone");
            await visit.Page.Locator(".question").WaitForAsync();
            await visit.RateAsync(text => text.StartsWith("Count the clouds", StringComparison.Ordinal) ? wanted : 1);
        }

        // One in four of what both want stays out of a round by chance: with eight of them an empty week comes once in 65,536 times.
        await visit.PressAsync("Show one idea");
        (await visit.Page.Locator("section.card").First.InnerTextAsync()).Should().Contain("Count the clouds");
        visit.Complaints.Should().BeEmpty();
    }
}
