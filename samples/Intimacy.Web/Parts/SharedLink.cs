using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Compression;

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

    public static string Of(byte[] json)
    {
        using var packed = new MemoryStream();
        packed.SetLength(LengthBytes);
        packed.Position = LengthBytes;
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(json);
        byte[] filled = new byte[(packed.Length + Block - 1) / Block * Block];
        packed.ToArray().CopyTo(filled, 0);
        BinaryPrimitives.WriteInt32BigEndian(filled, (int)packed.Length - LengthBytes);
        return Base64Url.EncodeToString(filled);
    }

    /// <summary>The JSON again; null for what is none. Nothing that somebody sends makes it take up more than half a megabyte.</summary>
    public static byte[]? Read(string text)
    {
        if (text.Length > MaxText || !Base64Url.IsValid(text))
            return null;
        byte[] filled = Base64Url.DecodeFromChars(text);
        if (filled.Length < LengthBytes || BinaryPrimitives.ReadInt32BigEndian(filled) is not (> 0 and var length) || length > filled.Length - LengthBytes)
            return null;
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(filled, LengthBytes, length), CompressionMode.Decompress);
            byte[] json = new byte[MaxJson];
            int read = deflate.ReadAtLeast(json, MaxJson, throwOnEndOfStream: false);
            return read < MaxJson ? json[..read] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
