namespace Intimacy.Core.Model;

/// <summary>A dimension and the score below which it counts as missing. Immutable.</summary>
public sealed class DimensionCut
{
    internal DimensionCut(Dimension dimension, Points below)
    {
        Dimension = dimension;
        Below = below;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>It is missing where its score is below this, 100 being well.</summary>
    public Points Below { get; }
}
