namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's focuses. They are public contract: an id is never given another meaning.</summary>
public static class FocusIds
{
    /// <summary>The focus <c>maintain</c>.</summary>
    public const string Maintain = "maintain";

    /// <summary>The focus <c>strengthen</c>.</summary>
    public const string Strengthen = "strengthen";

    /// <summary>The focus <c>restore</c>.</summary>
    public const string Restore = "restore";

    /// <summary>The focus <c>steady</c>.</summary>
    public const string Steady = "steady";
}
