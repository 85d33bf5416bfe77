using System.Diagnostics;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>
/// An index or a dimension as a person reads it: in which band it lies, and whether one of its answers weighs. The same cut-offs and the
/// same words as on a page for both. Immutable.
/// </summary>
[DebuggerDisplay("Area")]
public sealed class Area
{
    private readonly AreaBands _bands;

    internal Area(SignalId subject, string name, Score score, AreaBands bands, Func<Band, string> wordsOf)
    {
        _bands = bands;
        Subject = subject;
        Name = name;
        Score = score;
        Words = wordsOf(bands.Now);
        LowWords = wordsOf(bands.Low);
        HighWords = wordsOf(bands.High);
    }

    /// <summary>The index or dimension.</summary>
    public SignalId Subject { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its score; of the absence index more is worse.</summary>
    public Score Score { get; }

    /// <summary>The same as its instrument reports it; null for an index, and where the catalog says nothing of it.</summary>
    public ReportedScore? Reported { get; internal init; }

    /// <summary>
    /// The band of the estimate, of which "well" is good for an index of warning signs too. An area that holds an answer that weighs is
    /// never <see cref="Band.Well"/>: a mean drowns a grave answer.
    /// </summary>
    public Band Band => _bands.Now;

    /// <summary>Whether one of its answers is itself in the band of concern, or is a guard sign at its level. Never true of an index.</summary>
    public bool Weighs => _bands.Weighs;

    /// <summary>The band in words, without a full stop; where there is none, why: not known yet, or asked too little.</summary>
    public string Words { get; }

    /// <summary>The same for the lowest value that the open questions leave possible.</summary>
    public string LowWords { get; }

    /// <summary>The same for the highest value that they leave possible.</summary>
    public string HighWords { get; }

    /// <summary>
    /// Whether it is something to lean on: it keeps a good deal of what is there however the open questions turn out, and none of them could turn
    /// out to weigh. An area of which a question was passed over can be well, and no strength yet.
    /// </summary>
    public bool IsStrength => Subject.Kind == SignalKind.Dimension && Band == Band.Well && _bands.Low == Band.Well;

    /// <summary>The word "Area"; never a score.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(Area);
}
