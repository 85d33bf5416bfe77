namespace Intimacy.Core.Model;

/// <summary>Where a practice is done.</summary>
public enum Place
{
    /// <summary>Anywhere.</summary>
    Anywhere,

    /// <summary>At home.</summary>
    Home,

    /// <summary>Out of the house.</summary>
    Out,

    /// <summary>Apart, by call or in writing.</summary>
    Remote,
}
