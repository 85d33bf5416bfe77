using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Intimacy.Core.Json;

/// <summary>What a reader accepts before it looks at anything else.</summary>
internal readonly record struct JsonLimits(int MaxBytes, int MaxDepth, int MaxStringLength)
{
    /// <summary>A check-in of 10,000 signs takes about 400 KB.</summary>
    public static JsonLimits CheckIn { get; } = new(MaxBytes: 1 << 20, MaxDepth: 8, MaxStringLength: 200);

    /// <summary>A history of 10,000 check-ins on the built-in catalog takes about 15 MB.</summary>
    public static JsonLimits History { get; } = new(MaxBytes: 32 << 20, MaxDepth: 8, MaxStringLength: 200);

    /// <summary>A log of 10,000 entries takes about 1.2 MB.</summary>
    public static JsonLimits PracticeLog { get; } = new(MaxBytes: 2 << 20, MaxDepth: 8, MaxStringLength: 200);

    /// <summary>A plan has three steps at the most; its texts are those of a catalog.</summary>
    public static JsonLimits Plan { get; } = new(MaxBytes: 1 << 20, MaxDepth: 8, MaxStringLength: 4_000);

    /// <summary>A list of 1,000 ideas of 200 characters of any script takes about 1 MB, and a pick a week for thirty years 200 KB.</summary>
    public static JsonLimits FunList { get; } = new(MaxBytes: 2 << 20, MaxDepth: 8, MaxStringLength: 200);

    /// <summary>Ratings of 1,000 ideas take about 100 KB.</summary>
    public static JsonLimits FunRatings { get; } = new(MaxBytes: 1 << 20, MaxDepth: 8, MaxStringLength: 200);

    /// <summary>A report on the built-in catalog takes about 300 KB.</summary>
    public static JsonLimits Report { get; } = new(MaxBytes: 8 << 20, MaxDepth: 16, MaxStringLength: 4_000);

    /// <summary>The built-in catalog takes about 100 KB.</summary>
    public static JsonLimits Catalog { get; } = new(MaxBytes: 8 << 20, MaxDepth: 16, MaxStringLength: 4_000);

    /// <summary>What is no UTF-8 text of that size; null for one, without its byte order mark.</summary>
    public (string Expected, string Found)? Refusal(ref ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return (string.Create(CultureInfo.InvariantCulture, $"at most {MaxBytes} bytes"), "more than that");
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return ("a JSON object", "nothing: the input is empty");
        if (WideText.NameOf(utf8) is { } encoding)
            return ("UTF-8 text", $"{encoding} text, as some shells write when output is redirected; save it as UTF-8");
        return Utf8.IsValid(utf8) ? null : ("UTF-8 text", "bytes that are not valid UTF-8");
    }
}
