namespace Intimacy.Core.Catalog.Comparison;

/// <summary>One difference between two catalogs. Immutable.</summary>
public sealed class CatalogChange
{
    internal CatalogChange(CatalogChangeKind kind, CatalogAspect aspect, string subject, string? before = null, string? after = null) =>
        (Kind, Aspect, Subject, Before, After) = (kind, aspect, subject, before, after);

    /// <summary>What became of it.</summary>
    public CatalogChangeKind Kind { get; }

    /// <summary>What it bears on.</summary>
    public CatalogAspect Aspect { get; }

    /// <summary>What changed, by section, id and property: <c>rules.grave.weight</c>, <c>texts.en['sign.noise']</c>.</summary>
    public string Subject { get; }

    /// <summary>What it was, texts in quotes; null for a whole element, and where there was nothing.</summary>
    public string? Before { get; }

    /// <summary>What it is now, texts in quotes; null for a whole element, and where there is nothing any more.</summary>
    public string? After { get; }

    /// <summary>The change in one line.</summary>
    /// <returns>Aspect, subject, and what became of it.</returns>
    public override string ToString() => Kind switch
    {
        CatalogChangeKind.Added => $"{Aspect}: {Subject} is new{(After is null ? "" : $": {After}")}",
        CatalogChangeKind.Removed => $"{Aspect}: {Subject} is gone{(Before is null ? "" : $": {Before}")}",
        _ => $"{Aspect}: {Subject} was {Before}, is {After}",
    };
}
