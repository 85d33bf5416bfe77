using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Intimacy.Web.Tests;

/// <summary>Every screen, on a phone and on a desk, light and dark: by the rules of WCAG 2.2 AA, within its edges, and as a picture for people to look at.</summary>
[Collection("browser")]
public class LookTests(Chromium chromium)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>WCAG 1.4.10: a desk at 400 %.</summary>
    private const int Narrowest = 320;

    /// <summary>The names are written from right to left, and one is as long as may be.</summary>
    [Theory]
    [InlineData(375, 812, ColorScheme.Light, "\u05e0\u05d5\u05e2\u05d4", "en-GB")]
    [InlineData(1280, 900, ColorScheme.Dark, "Alexandra-Maria Wohlgemuth-Oyelaran-Nii", "es-ES")]
    public async Task Every_screen_is_fit_for_everybody(int width, int height, ColorScheme scheme, string name, string language)
    {
        await using Visit visit = await chromium.VisitAsync(o =>
        {
            o.ViewportSize = new() { Width = width, Height = height };
            o.ColorScheme = scheme;
            o.Locale = language;
            o.ReducedMotion = ReducedMotion.Reduce;
        });
        string size = $"{width}-{scheme}";
        var faults = new List<string>();
        async Task Look(string screen)
        {
            AxeResult found = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] } });
            faults.AddRange(found.Violations.Select(v => $"{screen} {size}: {v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
            foreach (int across in new[] { width, width / 2, Narrowest }.Where(w => w >= Narrowest))
            {
                await visit.Page.SetViewportSizeAsync(across, height);
                if (await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    faults.Add($"{screen} {size}: reaches beyond its edge at {across} pixels");
            }

            await visit.Page.SetViewportSizeAsync(width, height);
            if (Environment.GetEnvironmentVariable("INTIMACY_SHOTS") is { } folder)
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{screen}-{size}.png"), FullPage = true });
        }

        await Look("welcome");
        await visit.NthAsync("main .stack button", 0);
        await Look("start");
        await visit.Page.Locator("input[maxlength]").FillAsync(name);
        await visit.Page.Locator("button[type=submit]").ClickAsync();
        await visit.Page.Locator(".question").WaitForAsync();
        await Look("question");
        await visit.AnswerToTheEndAsync(place => (place % 4) + 2);
        await Look("sharing");
        await visit.Page.Locator("button.go").ClickAsync();
        await visit.Page.Locator(".report").WaitForAsync();
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await Look("report");
        await visit.NthAsync("main .unprinted button", -3);
        await visit.Page.Locator("button[type=submit]").ClickAsync();
        await visit.Page.Locator("section.card").First.WaitForAsync();
        await Look("week");
        await visit.HomeAsync();
        await visit.NthAsync("main .stack button", 3);
        await Look("for-two");
        await visit.NthAsync("main .stack button", 0);
        await visit.Page.Locator("label.choice").Nth(1).ClickAsync();
        await visit.NthAsync("main > button", 0);
        await visit.NthAsync("section.card button", 2);
        await Look("hand-over");
        string link = await visit.Page.Locator("input[readonly]").InputValueAsync();
        await visit.HomeAsync();
        await visit.NthAsync("main .stack button", 4);
        await Look("fun");
        await visit.NthAsync("footer button", 0);
        await Look("support");
        await visit.NthAsync("footer button", 1);
        await Look("settings");

        await using Visit other = await chromium.VisitAsync(o => o.Locale = language, link[link.IndexOf('#', StringComparison.Ordinal)..]);
        await other.NthAsync("main .stack button", 0);
        await other.NthAsync("main .stack button", 0);
        await other.Page.Locator("input[maxlength]").FillAsync("Billie");
        await other.Page.Locator("button[type=submit]").ClickAsync();
        await other.Page.Locator(".question").WaitForAsync();
        await other.AnswerToTheEndAsync(place => (place % 3) + 1);
        await other.Page.Locator("button.go").ClickAsync();
        await other.Page.Locator(".report").WaitForAsync();
        await other.HomeAsync();
        await other.NthAsync("main .stack button", 3);
        await other.NthAsync("main .stack button", 0);
        await other.Page.Locator("label.choice").Nth(3).ClickAsync();
        await other.NthAsync("main > button", 0);
        string back = await other.Page.Locator("input[readonly]").InputValueAsync();
        await visit.ReopenAsync(back[back.IndexOf('#', StringComparison.Ordinal)..]);
        await Look("received");
        await visit.NthAsync("main .stack button", 0);
        await visit.Page.Locator(".report .part").WaitForAsync();
        await Look("together");

        faults.Should().BeEmpty();
        visit.Complaints.Concat(other.Complaints).Should().BeEmpty();
    }
}
