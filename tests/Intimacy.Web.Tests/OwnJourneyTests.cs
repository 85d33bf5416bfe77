using Microsoft.Playwright;

namespace Intimacy.Web.Tests;

[Collection("browser")]
public class OwnJourneyTests(Chromium chromium)
{
    private const string Canary = "Zyxwvu";

    /// <summary>A device that keeps the files of the page, as they all do. The other tests are quicker without.</summary>
    private static void KeepsFiles(BrowserNewContextOptions device) => device.ServiceWorkers = ServiceWorkerPolicy.Allow;

    [Fact]
    public async Task Somebody_answers_with_the_keyboard_and_reads_a_report()
    {
        await using Visit visit = await chromium.VisitAsync();
        (await visit.HeadingAsync()).Should().Be("A quiet look at how things are between you two");
        await visit.BeginAsync("Alex", "The short list");

        foreach (string key in new[] { "4", "5", "4", "3" })
            await visit.ChangeAsync(() => visit.Page.Keyboard.PressAsync(key));
        await visit.ChangeAsync(() => visit.PressAsync("Leave it open"));
        await visit.ChangeAsync(() => visit.PressAsync("I would rather not say"));
        await visit.ChangeAsync(() => visit.PressAsync("Does not apply"));
        await visit.ChangeAsync(() => visit.PressAsync("Back"));
        (await visit.Page.Locator(".question").InnerTextAsync()).Should().Contain("You said that this does not apply.");
        await visit.ChangeAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        await visit.ChangeAsync(() => visit.PressAsync("Back"));
        (await visit.Page.Locator(".question").InnerTextAsync()).Should().Contain("You said that this does not apply.", "Enter keeps what is marked");
        await visit.CheckInAsync(Visit.Calm(3));

        (await visit.HeadingAsync()).Should().StartWith("Alex, ");
        (await visit.Page.Locator(".report").InnerTextAsync()).Should().Contain("How things look").And.Contain("What this is, and what it is not").And.Contain("2 of 15 questions are open");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_check_in_goes_on_where_it_was_when_the_page_went_away()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.BeginAsync("Alex");
        for (int i = 0; i < 5; i++)
            await visit.AnswerAsync(4);
        string question = await visit.HeadingAsync();

        await visit.ReopenAsync();
        await visit.PressAsync("Go on where you stopped");

        (await visit.HeadingAsync()).Should().Be(question);
    }

    [Fact]
    public async Task Nothing_that_is_answered_or_written_leaves_the_device()
    {
        chromium.Site.Requests.Clear();
        await using Visit visit = await chromium.VisitAsync(KeepsFiles);
        await visit.BeginAsync(Canary);
        await visit.CheckInAsync(Visit.Calm(4), level: 3);
        string link = await visit.HandOverAsync(3);
        await visit.PressAsync("As a picture for the other camera");
        await visit.ReopenAsync(link[link.IndexOf('#', StringComparison.Ordinal)..]);
        await visit.PressAsync("Keep it");

        chromium.Site.Requests.Should().NotBeEmpty().And.OnlyContain(r => r.StartsWith("GET /", StringComparison.Ordinal));
        string[] asked = [.. chromium.Site.Requests];
        asked.Should().NotContain(r => r.Contains(Canary, StringComparison.OrdinalIgnoreCase) || r.Split(' ')[1].Contains('?', StringComparison.Ordinal) || r.Contains("view=", StringComparison.Ordinal));
        visit.Requests.Should().OnlyContain(url => url.StartsWith(chromium.Site.Address, StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal), "nobody else is asked for anything");
    }

    [Fact]
    public async Task Confidential_answers_lie_nowhere()
    {
        var stored = new List<string>();
        foreach (int afraid in new[] { 1, 5 })
        {
            await using Visit visit = await chromium.VisitAsync();
            await visit.BeginAsync("Alex");
            await visit.CheckInAsync(text => Visit.IsConfidential(text) ? afraid : 4);
            stored.Add((await visit.StoredAsync())!);
        }

        stored[0].Should().NotBeEmpty().And.Be(stored[1], "whoever shares nothing leaves the same behind, afraid or not");
    }

    [Fact]
    public async Task Leaving_takes_one_press_or_escape_twice_and_the_way_back_does_not_lead_here()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.BeginAsync(Canary);
        await visit.PressAsync("Leave now");
        await visit.LeftAsync();
        await visit.Page.GoBackAsync();
        visit.Page.Url.Should().Be("about:blank");

        await visit.ReopenAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.LeftAsync();
    }

    [Fact]
    public async Task Forgetting_everything_leaves_nothing()
    {
        await using Visit visit = await chromium.VisitAsync(KeepsFiles);
        await visit.BeginAsync(Canary, "The short list");
        await visit.CheckInAsync(Visit.Calm(4));
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");

        await visit.PressAsync("Language, passphrase, forget everything");
        await visit.PressAsync("Forget everything");
        await visit.PressAsync("Yes, forget it");
        await visit.Page.GetByText("It helps you see your own view").WaitForAsync();

        const string Left = """
            async () => localStorage.length + sessionStorage.length + (await caches.keys()).length
              + (await navigator.serviceWorker.getRegistrations()).length + (await indexedDB.databases()).length + document.cookie.length
            """;
        (await visit.Page.EvaluateAsync<int>(Left)).Should().Be(0);
        (await visit.HasButtonAsync("Read your report")).Should().BeFalse();
    }

    [Fact]
    public async Task A_passphrase_makes_what_lies_there_unreadable_and_opens_it_again()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.BeginAsync(Canary, "The short list");
        await visit.CheckInAsync(Visit.Calm(4));
        (await visit.StoredAsync()).Should().Contain(Canary);
        await visit.PressAsync("Language, passphrase, forget everything");
        await visit.Page.GetByLabel("Passphrase, of at least eight letters").FillAsync("correct horse");
        await visit.PressAsync("Lock with it");
        await visit.Button("Take the lock away").WaitForAsync();
        (await visit.StoredAsync()).Should().NotContain(Canary).And.NotContain("intimacy-");

        await visit.ReopenAsync();
        (await visit.HeadingAsync()).Should().Be("Locked");
        await visit.Page.GetByLabel("Passphrase").FillAsync("battery staple");
        await visit.PressAsync("Open");
        await visit.Page.GetByText("That is not the passphrase.").WaitForAsync();
        await visit.Page.GetByLabel("Passphrase").FillAsync("correct horse");
        await visit.PressAsync("Open");
        await visit.PressAsync("Read your report");
        (await visit.HeadingAsync()).Should().StartWith(Canary);
    }

    [Fact]
    public async Task It_works_without_a_network_after_the_first_visit()
    {
        await using Visit visit = await chromium.VisitAsync(KeepsFiles);
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");
        await visit.OfflineAsync(true);
        await visit.ReopenAsync();
        await visit.BeginAsync("Alex", "The short list");
        await visit.CheckInAsync(Visit.Calm(4));

        (await visit.HeadingAsync()).Should().StartWith("Alex, ");
    }

    [Fact]
    public async Task Another_window_that_goes_on_is_told_and_loses_nothing()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.BeginAsync("Alex");
        await visit.AnswerAsync(4);
        string stored = (await visit.StoredAsync())!;
        await visit.Page.EvaluateAsync("() => localStorage.setItem('intimacy', localStorage.getItem('intimacy') + ' ')");

        await visit.AnswerAsync(4);

        (await visit.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().StartWith("This page is open in another window");
        (await visit.StoredAsync()).Should().Be(stored + " ");
    }

    [Fact]
    public async Task A_week_is_made_noted_and_saved_as_a_calendar()
    {
        await using Visit visit = await chromium.VisitAsync(o => o.TimezoneId = "Europe/Madrid");
        await visit.BeginAsync("Alex");
        await visit.CheckInAsync(Visit.Calm(3));
        await visit.PressAsync("A week that fits");
        await visit.PressAsync("Add a time");
        await visit.Page.GetByLabel("Day").SelectOptionAsync("Sunday");
        await visit.PressAsync("Make a week");
        await visit.Page.Locator("section.card").First.WaitForAsync();
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.PressAsync("As a calendar"));
        string path = await download.PathAsync();
        Ical.Net.Calendar calendar = Ical.Net.Calendar.Load(await File.ReadAllTextAsync(path))!;
        await visit.Button("Done").First.ClickAsync();

        calendar.Events.Should().NotBeEmpty().And.OnlyContain(e => e.Summary == "A little time" && e.Class == "PRIVATE");
        foreach (Ical.Net.CalendarComponents.CalendarEvent entry in calendar.Events)
        {
            DateTime local = TimeZoneInfo.ConvertTimeFromUtc(entry.Start!.AsUtc, TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid"));
            (local.DayOfWeek, local.Hour).Should().Be((DayOfWeek.Sunday, 20));
        }

        await visit.Page.GetByText("Noted.").WaitForAsync();
        (await visit.StoredAsync()).Should().Contain("intimacy-practice-log/1");
    }

    [Fact]
    public async Task A_second_check_in_draws_a_line_over_time_and_one_of_the_same_day_takes_the_place_of_the_first()
    {
        await using Visit visit = await chromium.VisitAsync();
        foreach ((DateOnly day, int answer) in new[] { (new DateOnly(2026, 11, 1), 2), (new DateOnly(2026, 11, 29), 3), (new DateOnly(2026, 11, 29), 4) })
        {
            await visit.SetDayAsync(day);
            await visit.ReopenAsync();
            await visit.StartAgainAsync();
            await visit.CheckInAsync(Visit.Calm(answer));
        }

        (await visit.Page.Locator("svg.over").First.GetAttributeAsync("aria-label")).Should().Contain("from 1 November 2026 to 29 November 2026, 2 check-ins");

        // With the clock set back nobody knows in which order they came: there is a report all the same, without a line.
        await visit.SetDayAsync(new DateOnly(2026, 10, 1));
        await visit.ReopenAsync();
        await visit.PressAsync("Read your report");
        (await visit.HeadingAsync()).Should().Be("me, 29 November 2026");
        (await visit.Page.Locator("svg.over").CountAsync()).Should().Be(0);
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task It_speaks_spanish_where_the_browser_does_and_english_where_it_is_told_to()
    {
        await using Visit visit = await chromium.VisitAsync(o => o.Locale = "es-MX");
        (await visit.HeadingAsync()).Should().Be("Una mirada tranquila a cómo está la pareja");
        (await visit.Page.Locator("html").GetAttributeAsync("lang")).Should().Be("es");
        (await visit.Page.TitleAsync()).Should().Be("Una mirada tranquila");

        await visit.PressAsync("Idioma, frase secreta, olvidarlo todo");
        await visit.Page.GetByLabel("Idioma").SelectOptionAsync("en");
        await visit.Page.GetByLabel("Your partner is called").SelectOptionAsync("wife");
        visit.Complaints.Should().BeEmpty();
        await visit.PressAsync("Back");
        await visit.BeginAsync("Alex");

        (await visit.HeadingAsync()).Should().Contain("wife");
        visit.Complaints.Should().BeEmpty();
    }
}
