using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Intimacy.Web.Tests;

/// <summary>One person with one device, who does what people do: reads headings, presses what is written on buttons.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string PressAndWait = """
        async option => {
          const before = document.querySelector('.question').innerText;
          [...document.querySelectorAll('button.answer')].at(option).click();
          while (document.querySelector('.question')?.innerText === before) {
            await new Promise(done => setTimeout(done, 5));
          }
          return document.querySelector('.question h1')?.innerText ?? '';
        }
        """;

    private readonly IBrowserContext _device;

    private Visit(IBrowserContext device, IPage page, Site site)
    {
        _device = device;
        Page = page;
        Site = site;
        page.Console += (_, said) =>
        {
            // What the driver itself says of a worker that it was told to keep away is nothing of the page.
            if (said.Type is "error" or "warning" && said.Text != "Service Worker registration blocked by Playwright")
                Complaints.Enqueue(said.Text);
        };
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; private set; }

    public Site Site { get; }

    /// <summary>Errors and warnings on the console of the browser.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Every address that the page asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public ILocator Heading => Page.Locator("main h1");

    public static async Task<Visit> StartAsync(IBrowser browser, Site site, Action<BrowserNewContextOptions>? change, string behind)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-GB", ServiceWorkers = ServiceWorkerPolicy.Block };
        change?.Invoke(options);
        IBrowserContext device = await browser.NewContextAsync(options);
        device.SetDefaultTimeout(20_000);
        var visit = new Visit(device, await device.NewPageAsync(), site);
        await visit.Page.GotoAsync(site.Address + behind);
        await visit.Heading.WaitForAsync();
        return visit;
    }

    public async Task<string> HeadingAsync() => (await Heading.InnerTextAsync()).Trim();

    public Task PressAsync(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();

    public ILocator Button(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public Task<bool> HasButtonAsync(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).IsVisibleAsync();

    /// <summary>Begins a check-in.</summary>
    public async Task BeginAsync(string name, string list = "The usual list")
    {
        await PressAsync("Start");
        await Page.GetByLabel("A name for yourself").FillAsync(name);
        await Page.GetByText(list, new() { Exact = true }).ClickAsync();
        await PressAsync("Start");
        await Page.Locator(".question").WaitForAsync();
    }

    /// <summary>Begins another check-in, or the first one, on the usual list and with the usual name.</summary>
    public async Task StartAgainAsync()
    {
        await Page.Locator("main .stack button").First.ClickAsync();
        await Page.Locator("button[type=submit]").ClickAsync();
        await Page.Locator(".question").WaitForAsync();
    }

    /// <summary>Answers one question by the number of an option, as the keyboard does, and waits for what comes next.</summary>
    public async Task AnswerAsync(int option)
    {
        string before = await Page.Locator(".question").InnerTextAsync();
        await Page.Locator("button.answer").Nth(option - 1).ClickAsync();
        await PassedAsync(before);
    }

    /// <summary>Does something, and waits until another question is there.</summary>
    public async Task ChangeAsync(Func<Task> act)
    {
        string before = await Page.Locator(".question").InnerTextAsync();
        await act();
        await PassedAsync(before);
    }

    /// <summary>Answers every question of the check-in: the signs by what is given, then neither origin nor situation, the kind of ideas, and a level of sharing.</summary>
    public async Task CheckInAsync(Func<string, int> answer, int level = 0, int ideas = 1)
    {
        await CheckInUntilLastAsync(answer, level, ideas);
        await PressAsync("Take this");
        await Page.Locator(".report").WaitForAsync();
    }

    /// <summary>The same, up to the last press of a button. Presses come as fast as the page takes them.</summary>
    public async Task CheckInUntilLastAsync(Func<string, int> answer, int level = 0, int ideas = 1)
    {
        const int last = -1;
        string text = await HeadingAsync();
        while (!text.StartsWith("If the two of you", StringComparison.Ordinal))
        {
            int option = text.StartsWith("Is one of these true for", StringComparison.Ordinal) ? last
                : text.StartsWith("Which ideas", StringComparison.Ordinal) ? ideas - 1
                : answer(text) - 1;
            text = await Page.EvaluateAsync<string>(PressAndWait, option);
        }

        await Page.Locator("button.answer").Nth(level).ClickAsync();
    }

    /// <summary>Presses a button by its place, whatever the language; -1 is the last.</summary>
    public async Task NthAsync(string buttons, int place)
    {
        string before = await Page.Locator("main").InnerHTMLAsync();
        await Page.Locator(buttons).Nth(place).ClickAsync();
        await Page.WaitForFunctionAsync("before => document.querySelector('main').innerHTML !== before", before);
    }

    public Task HomeAsync() => NthAsync("header.top button", 0);

    /// <summary>Answers by the place of a question, whatever the language, up to what may be shared.</summary>
    public async Task AnswerToTheEndAsync(Func<int, int> answer)
    {
        for (int place = 0; await Page.Locator("button.go").CountAsync() == 0; place++)
            await Page.EvaluateAsync<string>(PressAndWait, place < 29 ? answer(place) - 1 : -1);
        await Page.Locator("button.answer").First.ClickAsync();
    }

    /// <summary>Rates every idea of the fun list.</summary>
    public async Task RateAsync(Func<string, int> rating)
    {
        for (string text = await HeadingAsync(); text.Length > 0;)
            text = await Page.EvaluateAsync<string>(PressAndWait, rating(text) - 1);
    }

    /// <summary>The same answer to everything, and "never" where a concern would be told.</summary>
    public static Func<string, int> Calm(int option) => text => IsConfidential(text) ? 1 : option;

    public static bool IsConfidential(string text) => text.Contains("afraid of my partner", StringComparison.Ordinal) || text.Contains("kept me from one of these", StringComparison.Ordinal);

    /// <summary>Makes what a partner may see ready, and gives the link of it.</summary>
    public async Task<string> HandOverAsync(int level)
    {
        await PressAsync("A quiet look");
        await PressAsync("The two of you");
        await PressAsync("Let your partner see something");
        await Page.Locator("label.choice").Nth(level).ClickAsync();
        await PressAsync("Make it ready");
        return await Page.GetByLabel("The link", new() { Exact = true }).InputValueAsync();
    }

    public async Task<string?> StoredAsync() => await Page.EvaluateAsync<string?>("localStorage.getItem('intimacy')");

    /// <summary>Closes the page as a crash does, and opens it anew on the same device.</summary>
    public async Task ReopenAsync(string behind = "")
    {
        await Page.CloseAsync();
        Page = await _device.NewPageAsync();
        await Page.GotoAsync(Site.Address + behind);
        await Heading.WaitForAsync();
    }

    /// <summary>Waits until nothing of the page is left.</summary>
    public async Task LeftAsync()
    {
        for (int i = 0; i < 100 && Page.Url != "about:blank"; i++)
            await Task.Delay(50);
        Page.Url.Should().Be("about:blank");
        (await Page.Locator("body").InnerTextAsync()).Should().BeEmpty();
    }

    /// <summary>From now on it is another day on this device.</summary>
    public Task SetDayAsync(DateOnly day) => _device.Clock.SetFixedTimeAsync(day.ToDateTime(new TimeOnly(12, 0)));

    public Task OfflineAsync(bool isOffline) => _device.SetOfflineAsync(isOffline);

    public async ValueTask DisposeAsync() => await _device.CloseAsync();

    private async Task PassedAsync(string before) => await Page.WaitForFunctionAsync(
        "before => { const now = document.querySelector('.question'); return !now || now.innerText !== before; }", before);
}
