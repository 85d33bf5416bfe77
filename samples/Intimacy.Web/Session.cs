using Intimacy.Console.Language;
using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Web.Device;
using Intimacy.Web.Parts;
using Intimacy.Web.Screens;

namespace Intimacy.Web;

/// <summary>What is on the page, and the library in the reader's own words.</summary>
internal sealed class Session(Browser browser, Shelf shelf)
{
    private Screen _before = Screen.Welcome;
    private bool _isNew;

    public event Action? Changed;

    public Screen Screen { get; private set; } = Screen.Loading;

    public IntimacyAdvisor Advisor { get; private set; } = IntimacyAdvisor.Default;

    public DateOnly Today { get; private set; }

    /// <summary>What somebody let this person see, by a link that was opened; null for nothing.</summary>
    public string? Brought { get; set; }

    /// <summary>What both know to be so, and whether ideas for two were asked for.</summary>
    public ReportOptions Options => shelf.Content.Situations
        .Where(id => Advisor.Catalog.FindContext(id) is { Owner: ContextOwner.Couple })
        .Aggregate(new ReportOptions { IncludeJoint = shelf.Content.WantsIdeasForTwo }, (options, id) => options.WithContext(id));

    public async Task StartAsync()
    {
        await browser.OpenAsync();
        Today = await browser.TodayAsync();
        string fragment = await browser.TakeFragmentAsync();
        Brought = fragment.StartsWith(SharedLink.Mark, StringComparison.Ordinal) ? fragment[SharedLink.Mark.Length..] : null;
        await shelf.OpenAsync();
        await SpeakAsync();
        Go(shelf.State switch
        {
            ShelfState.Locked => Screen.Locked,
            ShelfState.Unreadable => Screen.Unreadable,
            _ => First,
        });
        _ = Warmth.RunAsync(Advisor, Today);
    }

    /// <summary>Where somebody begins who has opened the page.</summary>
    public Screen First => Brought is null ? Screen.Welcome : Screen.Received;

    /// <summary>Shows another page, or another question of the same one; what is new is read from its top.</summary>
    public void Go(Screen screen)
    {
        if (Screen is not (Screen.Support or Screen.Settings))
            _before = Screen;
        Screen = screen;
        _isNew = true;
        Changed?.Invoke();
    }

    /// <summary>Back from a page that can be opened from anywhere.</summary>
    public void GoBack() => Go(_before);

    /// <summary>Puts the reader to the top of what is new; to be called once it is drawn.</summary>
    public async Task GoToTopAsync()
    {
        if (!_isNew)
            return;
        _isNew = false;
        await browser.GoToTopAsync();
    }

    /// <summary>Takes up the language and the words that were chosen.</summary>
    public async Task SpeakAsync()
    {
        string wanted = shelf.Content.Culture ?? await browser.LanguageAsync();
        IntimacyAdvisor advisor = IntimacyAdvisor.Default.WithCulture(Known(wanted));
        Local.Use(advisor.Catalog.Culture);
        Advisor = shelf.Content.PartnerWord is { Length: > 0 } word ? Named(advisor, word) : advisor;
        await browser.SpeakAsync(advisor.Catalog.Culture, Local.Text("A quiet look"));
        Changed?.Invoke();
    }

    private static IntimacyAdvisor Named(IntimacyAdvisor advisor, string word)
    {
        try
        {
            return advisor.WithTerms(new Dictionary<string, string> { ["partner"] = word });
        }
        catch (InvalidInputException)
        {
            return advisor;
        }
    }

    /// <summary>A browser may say anything about its language.</summary>
    private static string Known(string wanted)
    {
        string language = wanted.Split('-')[0];
        return IntimacyCatalog.Default.Cultures.Contains(language) ? language : IntimacyCatalog.Default.Culture;
    }
}
