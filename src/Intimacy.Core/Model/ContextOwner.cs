namespace Intimacy.Core.Model;

/// <summary>Whose knowledge a <see cref="Context"/> is.</summary>
public enum ContextOwner
{
    /// <summary>A fact that both partners know; supplied with a request.</summary>
    Couple,

    /// <summary>One partner's view, such as that closeness was lost over time; it belongs to that partner's check-in.</summary>
    Partner,
}
