using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Intimacy.Web.Tests;

/// <summary>One person with one device, who does what people do: reads headings, presses what is written on buttons.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _device;

    private Visit(IBrowserContext device, IPage page, Site site)
    {
        _device = device;
        Page = page;
        Site = site;
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
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
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-GB", AcceptDownloads = true };
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

    public ILocator Button(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words });

    public Task<bool> HasButtonAsync(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).IsVisibleAsync();

    /// <summary>Begins a check-in.</summary>
    public async Task BeginAsync(string name, string list = "The usual list")
    {
        await PressAsync("Start");
        await Page.GetByLabel("A name for yourself").FillAsync(name);
        await Page.GetByText(list).ClickAsync();
        await PressAsync("Start");
        await Page.Locator(".question").WaitForAsync();
    }

    /// <summary>Answers one question by the number of an option, as the keyboard does, and waits for what comes next.</summary>
    public async Task AnswerAsync(int option)
    {
        string before = await Page.Locator(".question").InnerTextAsync();
        await Page.Locator("button.answer").Nth(option - 1).ClickAsync();
        await PassedAsync(before);
    }

    /// <summary>Does something else than answering.</summary>
    public async Task MoveAsync(string words)
    {
        string before = await Page.Locator(".question").InnerTextAsync();
        await PressAsync(words);
        await PassedAsync(before);
    }

    /// <summary>Answers every question of the check-in: the signs by what is given, then neither origin nor situation, both kinds of ideas, and a level.</summary>
    public async Task CheckInAsync(Func<string, int> answer, int level = 0, int ideas = 1)
    {
        while (await Page.Locator(".question").CountAsync() > 0)
        {
            string text = await HeadingAsync();
            if (text.StartsWith("Is one of these true for", StringComparison.Ordinal))
                await AnswerAsync(await Page.Locator("button.answer").CountAsync());
            else if (text.StartsWith("Which ideas", StringComparison.Ordinal))
                await AnswerAsync(ideas);
            else if (text.StartsWith("If the two of you", StringComparison.Ordinal))
            {
                await Page.Locator("button.answer").Nth(level).ClickAsync();
                await PressAsync("Take this");
                await Page.Locator(".report").WaitForAsync();
            }
            else
                await AnswerAsync(answer(text));
        }
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

    public Task OfflineAsync(bool isOffline) => _device.SetOfflineAsync(isOffline);

    public async ValueTask DisposeAsync() => await _device.CloseAsync();

    private Task PassedAsync(string before) => Page.WaitForFunctionAsync(
        "before => { const now = document.querySelector('.question'); return !now || now.innerText !== before; }", before);
}
