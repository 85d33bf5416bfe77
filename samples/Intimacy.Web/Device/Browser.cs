using System.Globalization;
using Microsoft.JSInterop;

namespace Intimacy.Web.Device;

/// <summary>What the page asks of the browser it runs in: one file of script, and nothing else.</summary>
internal sealed class Browser(IJSRuntime script)
{
    private IJSObjectReference? _page;

    public async Task OpenAsync() => _page ??= await script.InvokeAsync<IJSObjectReference>("import", "./page.js");

    /// <summary>What lies on this device, as it lies there; null for nothing.</summary>
    public Task<string?> ReadAsync() => Ask<string?>("read");

    /// <summary>Keeps a text in place of the one before. False where the browser does not keep anything, as in some private windows.</summary>
    public Task<bool> WriteAsync(string text) => Ask<bool>("write", text);

    /// <summary>Takes away everything that the page has put on this device, its own files for working offline included.</summary>
    public Task ForgetAsync() => Do("forget");

    /// <summary>Makes a text unreadable without the passphrase.</summary>
    public Task<string> LockAsync(string passphrase, string text) => Ask<string>("lock", passphrase, text);

    /// <summary>The text again; null where the passphrase is another one.</summary>
    public Task<string?> UnlockAsync(string passphrase, string locked) => Ask<string?>("unlock", passphrase, locked);

    /// <summary>What came behind the address, which then stands there no longer; empty where nothing did.</summary>
    public Task<string> TakeFragmentAsync() => Ask<string>("takeFragment");

    /// <summary>The address of this page without anything behind it.</summary>
    public Task<string> AddressAsync() => Ask<string>("address");

    public Task<string> LanguageAsync() => Ask<string>("language");

    public Task SpeakAsync(string culture, string title) => Do("speak", culture, title);

    /// <summary>The day of this device.</summary>
    public async Task<DateOnly> TodayAsync() => DateOnly.ParseExact(await Ask<string>("today"), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Times on the clock of this device as instants, such as 20261201T190000Z.</summary>
    public Task<string[]> InstantsAsync(DateTime[] times) => Ask<string[]>("instants", [Array.ConvertAll(times, t => t.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture))]);

    public Task SaveAsync(string name, string type, byte[] content) => Do("save", name, type, content);

    /// <summary>The file that was chosen in a field; null where none was, or one longer than that.</summary>
    public Task<byte[]?> ReadFileAsync(string field, int most) => Ask<byte[]?>("readFile", field, most);

    public Task<byte[]> PackAsync(byte[] content) => Ask<byte[]>("pack", content);

    /// <summary>What was packed; null for what never was, and for what would be longer than that.</summary>
    public Task<byte[]?> UnpackAsync(byte[] packed, int most) => Ask<byte[]?>("unpack", packed, most);

    public Task<bool> CopyAsync(string text) => Ask<bool>("copy", text);

    public Task PrintAsync() => Do("print");

    /// <summary>Puts the reader, and a screen reader with it, to the top of what is new.</summary>
    public Task GoToTopAsync() => Do("goToTop");

    public Task ReportedAsync() => Do("reported");

    private Task<T> Ask<T>(string what, params object?[] with) => _page!.InvokeAsync<T>(what, with).AsTask();

    private Task Do(string what, params object?[] with) => _page!.InvokeVoidAsync(what, with).AsTask();
}
