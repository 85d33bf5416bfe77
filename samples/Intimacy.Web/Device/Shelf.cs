using System.Text.Json;

namespace Intimacy.Web.Device;

/// <summary>What the page keeps on this device, and nowhere else; locked with a passphrase if its owner wishes.</summary>
internal sealed class Shelf(Browser browser)
{
    private const string LockedMark = "\"locked\":";
    private string? _lying;
    private string? _passphrase;

    public ShelfContent Content { get; private set; } = new();

    public ShelfState State { get; private set; }

    public bool HasPassphrase => _passphrase is not null;

    /// <summary>Whether another window has written since this one did. Nothing is kept from then on, so that nothing is lost there.</summary>
    public bool IsTakenOver { get; private set; }

    /// <summary>Whether the browser refused to keep something.</summary>
    public bool KeepsNothing { get; private set; }

    public async Task OpenAsync()
    {
        _lying = await browser.ReadAsync();
        State = _lying is null ? ShelfState.Empty : _lying.StartsWith($"{{{LockedMark}", StringComparison.Ordinal) ? ShelfState.Locked : Take(_lying);
    }

    /// <summary>False where it is another passphrase.</summary>
    public async Task<bool> UnlockAsync(string passphrase)
    {
        if (await browser.UnlockAsync(passphrase, _lying!) is not { } text)
            return false;
        _passphrase = passphrase;
        State = Take(text);
        return true;
    }

    public async Task LockAsync(string passphrase)
    {
        await WriteAsync(passphrase);
        _passphrase = IsTakenOver || KeepsNothing ? null : passphrase;
    }

    public async Task RemoveLockAsync()
    {
        await WriteAsync(null);
        _passphrase = null;
    }

    public Task KeepAsync(ShelfContent content)
    {
        Content = content;
        return WriteAsync(_passphrase);
    }

    public async Task ForgetAsync()
    {
        await browser.ForgetAsync();
        (Content, State, _lying, _passphrase, IsTakenOver) = (new ShelfContent(), ShelfState.Empty, null, null, false);
    }

    private ShelfState Take(string text)
    {
        try
        {
            Content = JsonSerializer.Deserialize(text, ShelfJson.Default.ShelfContent) ?? new ShelfContent();
            return ShelfState.Open;
        }
        catch (JsonException)
        {
            return ShelfState.Unreadable;
        }
    }

    private async Task WriteAsync(string? passphrase)
    {
        IsTakenOver |= await browser.ReadAsync() != _lying;
        if (IsTakenOver)
            return;
        string text = JsonSerializer.Serialize(Content, ShelfJson.Default.ShelfContent);
        string written = passphrase is null ? text : await browser.LockAsync(passphrase, text);
        KeepsNothing = !await browser.WriteAsync(written);
        if (!KeepsNothing)
            (_lying, State) = (written, ShelfState.Open);
    }
}
