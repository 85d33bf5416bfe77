namespace Intimacy.Core.Change;

/// <summary>
/// How much scores differ between people and how reliable they are, as a host measured it or found it published. With them a verdict on change rests on
/// the reliable change index; no study gives such figures for the built-in checklists. Checked where they are used. Immutable and thread-safe.
/// </summary>
public sealed class ReliabilityFigures
{
    /// <summary><c>presence</c>, <c>absence</c>, or the id of a dimension.</summary>
    public required string Subject { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The standard deviation of the scores between people, in points: above 0 and at most 100.</summary>
    public required decimal StandardDeviation { get; init; }

    /// <summary>The reliability of the scores, above 0 and below 1; best that of a retest after some weeks. Internal consistency, such as Cronbach's alpha, usually flatters.</summary>
    public required decimal Reliability { get; init; }

    /// <summary>Whom they come from, in a few words; shown with the verdict. From 1 to 200 characters in one line.</summary>
    public required string Population { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Where they stand, in a few words; shown with the verdict. From 1 to 200 characters in one line.</summary>
    public required string Source { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
