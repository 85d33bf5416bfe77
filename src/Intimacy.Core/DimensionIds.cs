namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's dimensions. They are public contract: an id is never given another meaning.</summary>
public static class DimensionIds
{
    /// <summary>The dimension <c>closeness</c>.</summary>
    public const string Closeness = "closeness";

    /// <summary>The dimension <c>sharing</c>.</summary>
    public const string Sharing = "sharing";

    /// <summary>The dimension <c>validation</c>.</summary>
    public const string Validation = "validation";

    /// <summary>The dimension <c>security</c>.</summary>
    public const string Security = "security";

    /// <summary>The dimension <c>togetherness</c>.</summary>
    public const string Togetherness = "togetherness";
}
