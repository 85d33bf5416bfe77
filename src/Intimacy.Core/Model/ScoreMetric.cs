namespace Intimacy.Core.Model;

/// <summary>In which units an instrument reports a dimension.</summary>
public enum ScoreMetric
{
    /// <summary>Percent of maximum possible, from 0 to 100.</summary>
    Pomp,

    /// <summary>The sum of the values, each times its weight, reversed items turned round.</summary>
    Sum,

    /// <summary>The mean of the values, weighted, reversed items turned round.</summary>
    Mean,
}
