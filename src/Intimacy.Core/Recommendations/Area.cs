using System.Diagnostics;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>
/// An index or a dimension as a person reads it: in which band it lies, and whether one of its answers weighs. The same cut-offs and the
/// same words as on a page for both. Immutable.
/// </summary>
[DebuggerDisplay("Area")]
public sealed class Area
{
    /// <summary>Where half of everything is there: an area that could fall below it is no strength yet.</summary>
    private const int Half = 50_00;

    /// <param name="subject">The index or dimension.</param>
    /// <param name="name">Its name.</param>
    /// <param name="score">Its score.</param>
    /// <param name="bandOf">The band of a value.</param>
    /// <param name="wordsOf">A band in words.</param>
    /// <param name="weighs">Whether one of its answers weighs.</param>
    internal Area(SignalId subject, string name, Score score, Func<Points, Band> bandOf, Func<Band, string> wordsOf, bool weighs = false)
    {
        Subject = subject;
        Name = name;
        Score = score;
        Band = score.Estimate is { } estimate ? bandOf(estimate) : Band.Unknown;
        Weighs = weighs;
        Words = wordsOf(Band);
        LowWords = wordsOf(bandOf(score.Low));
        HighWords = wordsOf(bandOf(score.High));
    }

    /// <summary>The index or dimension.</summary>
    public SignalId Subject { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its score; of the absence index more is worse.</summary>
    public Score Score { get; }

    /// <summary>
    /// The band of the estimate, of which "well" is good for an index of warning signs too. An area that holds an answer that weighs is
    /// never <see cref="Band.Well"/>: a mean drowns a grave answer.
    /// </summary>
    public Band Band { get; }

    /// <summary>Whether one of its answers is itself in the band of concern, or is a guard sign at its level. Never true of an index.</summary>
    public bool Weighs { get; }

    /// <summary>The band in words, without a full stop.</summary>
    public string Words { get; }

    /// <summary>The same for the lowest value that the open questions leave possible.</summary>
    public string LowWords { get; }

    /// <summary>The same for the highest value that they leave possible.</summary>
    public string HighWords { get; }

    /// <summary>Whether it is something to lean on: well, and at half or above however the open questions turn out.</summary>
    public bool IsStrength => Subject.Kind == SignalKind.Dimension && Band == Band.Well && Score.Low.Hundredths >= Half;

    /// <summary>The word "Area"; never a score.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(Area);
}
