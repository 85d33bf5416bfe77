namespace Intimacy.Core.Catalog.Checks;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Something that may be as it is meant.</summary>
    Information,

    /// <summary>It makes advice or privacy worse.</summary>
    Warning,

    /// <summary>Something in the catalog does nothing at all, or must not be there.</summary>
    Error,
}
