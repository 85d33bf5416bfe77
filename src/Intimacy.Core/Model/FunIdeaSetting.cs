namespace Intimacy.Core.Model;

/// <summary>Where, and with whom, an idea can be done.</summary>
public enum FunIdeaSetting
{
    /// <summary>At home.</summary>
    AtHome,

    /// <summary>Out of the house.</summary>
    Out,

    /// <summary>With children around.</summary>
    WithChildren,

    /// <summary>By two who are not in one place.</summary>
    AtADistance,
}
