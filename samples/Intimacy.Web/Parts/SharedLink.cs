using System.Buffers.Binary;
using System.Buffers.Text;
using Intimacy.Web.Device;

namespace Intimacy.Web.Parts;

/// <summary>
/// What is handed over, as a text short enough for a link. It is filled up to a multiple of 512 bytes: what shares nothing is as long as what shares a little, so that nobody
/// reads from the length or the picture which of the two it is.
/// </summary>
internal static class SharedLink
{
    /// <summary>What stands before it in the part of an address that no request carries.</summary>
    public const string Mark = "view=";

    private const int Block = 512;
    private const int MaxText = 64 * 1024;
    private const int MaxJson = 512 * 1024;
    private const int LengthBytes = 4;

    public static async Task<string> OfAsync(Browser browser, byte[] json)
    {
        byte[] packed = await browser.PackAsync(json);
        byte[] filled = new byte[(packed.Length + LengthBytes + Block - 1) / Block * Block];
        BinaryPrimitives.WriteInt32BigEndian(filled, packed.Length);
        packed.CopyTo(filled, LengthBytes);
        return Base64Url.EncodeToString(filled);
    }

    /// <summary>The JSON again; null for what is none. Nothing that somebody sends makes it take up more than half a megabyte.</summary>
    public static async Task<byte[]?> ReadAsync(Browser browser, string text)
    {
        if (text.Length > MaxText || !Base64Url.IsValid(text))
            return null;
        byte[] filled = Base64Url.DecodeFromChars(text);
        if (filled.Length < LengthBytes || BinaryPrimitives.ReadInt32BigEndian(filled) is not (> 0 and var length) || length > filled.Length - LengthBytes)
            return null;
        return await browser.UnpackAsync(filled[LengthBytes..(LengthBytes + length)], MaxJson);
    }
}
