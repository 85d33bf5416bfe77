namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's scales. They are public contract: an id is never given another meaning.</summary>
public static class ScaleIds
{
    /// <summary>The scale <c>frequency</c>.</summary>
    public const string Frequency = "frequency";

    /// <summary>The scale <c>extent</c>.</summary>
    public const string Extent = "extent";

    /// <summary>The scale <c>change</c>.</summary>
    public const string Change = "change";
}
