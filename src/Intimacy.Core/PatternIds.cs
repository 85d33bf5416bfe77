namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's patterns. They are public contract: an id is never given another meaning.</summary>
public static class PatternIds
{
    /// <summary>The pattern <c>connected</c>.</summary>
    public const string Connected = "connected";

    /// <summary>The pattern <c>uneven</c>.</summary>
    public const string Uneven = "uneven";

    /// <summary>The pattern <c>mixed</c>.</summary>
    public const string Mixed = "mixed";

    /// <summary>The pattern <c>quiet</c>.</summary>
    public const string Quiet = "quiet";

    /// <summary>The pattern <c>distant</c>.</summary>
    public const string Distant = "distant";

    /// <summary>The pattern <c>undetermined</c>.</summary>
    public const string Undetermined = "undetermined";
}
