namespace Intimacy.Core.Model;

/// <summary>
/// Says that a text, or each text of a collection, is an id of a catalog. The analyzer in the package reads it: a constant that is handed over, assigned or compared there and
/// that no catalog of the project has is warning <c>IC101</c>. The library's own members carry it; a host may put it on its own. It does nothing at run time.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class CatalogIdAttribute : Attribute
{
    /// <summary>Says what the id stands for.</summary>
    /// <param name="kind">What the id stands for.</param>
    public CatalogIdAttribute(CatalogIdKind kind) => Kind = kind;

    /// <summary>What the id stands for.</summary>
    public CatalogIdKind Kind { get; }
}
