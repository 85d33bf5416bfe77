namespace Intimacy.Core.Json;

/// <summary>What a reader accepts before it looks at anything else.</summary>
internal readonly record struct JsonLimits(int MaxBytes, int MaxDepth, int MaxStringLength)
{
    /// <summary>A check-in of 10,000 signs takes about 400 KB.</summary>
    public static JsonLimits CheckIn { get; } = new(MaxBytes: 1 << 20, MaxDepth: 8, MaxStringLength: 200);

    /// <summary>A report on the built-in catalog takes about 300 KB.</summary>
    public static JsonLimits Report { get; } = new(MaxBytes: 8 << 20, MaxDepth: 16, MaxStringLength: 4_000);

    /// <summary>The built-in catalog takes about 100 KB.</summary>
    public static JsonLimits Catalog { get; } = new(MaxBytes: 8 << 20, MaxDepth: 16, MaxStringLength: 4_000);
}
