using Microsoft.Playwright;

namespace Intimacy.Web.Tests;

/// <summary>A browser and a site for some tests. Each device is a context of its own: nothing is shared but the site.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await Site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Places.First(File.Exists), Args = ["--no-sandbox", "--disable-gpu"] });
    }

    internal Task<Visit> VisitAsync(Action<BrowserNewContextOptions>? change = null, string behind = "") => Visit.StartAsync(_browser!, Site, change, behind);

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }
}

/// <summary>One after the other, in one browser: two would take the processor from each other.</summary>
[CollectionDefinition("browser")]
public sealed class BrowserGroup : ICollectionFixture<Chromium>;

/// <summary>What is measured, when nothing else runs any more.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class AloneGroup : ICollectionFixture<Chromium>;
