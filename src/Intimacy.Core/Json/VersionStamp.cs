namespace Intimacy.Core.Json;

/// <summary>What a version or a hash looks like in any file.</summary>
internal static class VersionStamp
{
    public const string Expected = "1 to 64 plain characters without spaces";
    private const int MaxLength = 64;

    public static bool IsStamp(string text) => text.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
}
