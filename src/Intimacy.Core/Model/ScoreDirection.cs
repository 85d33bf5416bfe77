namespace Intimacy.Core.Model;

/// <summary>What a high number of a dimension means, as the instrument reports it.</summary>
public enum ScoreDirection
{
    /// <summary>The more, the better: satisfaction, closeness.</summary>
    HigherIsBetter,

    /// <summary>The more, the worse: distress, loneliness.</summary>
    HigherIsWorse,
}
