namespace Intimacy.Core.Model;

/// <summary>How a reported number is rounded to its decimal places.</summary>
public enum ScoreRounding
{
    /// <summary>Towards the smaller number: what is printed lies on the same side of a cut-off as what is exact.</summary>
    Down,

    /// <summary>To the nearest, and a half to the larger number, as many manuals do.</summary>
    HalfUp,
}
