namespace Intimacy.Core.Json;

/// <summary>Tells text of two or four bytes a character, with or without a mark at its start. JSON begins with characters below 128, of which all other bytes are 0.</summary>
internal static class WideText
{
    public static string? NameOf(ReadOnlySpan<byte> text) => text switch
    {
        [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [0xff, 0xfe, ..] or [0xfe, 0xff, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };
}
