using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>
/// An index or a dimension of one check-in: an estimate, and the interval that the open questions leave. Immutable and thread-safe. The
/// default is a score of which nothing is in scope.
/// </summary>
/// <remarks>
/// Each sign is taken as percent of maximum possible, 100 (x - min) / (max - min) (Cohen, Cohen, Aiken and West 1999); the
/// estimate is the weighted mean over the answered signs. The interval holds for missing answers only: it is no measurement
/// error, and a complete check-in is not an exact one. Prorating alone is biased (Mazza, Enders and Ruehlman 2015,
/// doi:10.1080/00273171.2015.1068157), hence the interval.
/// </remarks>
public readonly record struct Score
{
    private readonly RawScore _raw;
    private readonly bool _hasEstimate;

    internal Score(in RawScore raw, bool hasEstimate)
    {
        _raw = raw;
        _hasEstimate = hasEstimate;
    }

    /// <summary>From 0.00 to 100.00, rounded down; null where too little was answered for an estimate.</summary>
    public Points? Estimate => _hasEstimate ? _raw.Estimate : null;

    /// <summary>The same as an exact part of the whole, for who turns it into a total of another kind; null where there is no estimate.</summary>
    public Fraction? ExactEstimate => _hasEstimate ? _raw.ExactEstimate : null;

    /// <summary>From which value to which the open questions leave it possible.</summary>
    public Interval Interval => new(_raw.Low, _raw.High);

    /// <summary>How much of the weight in scope was answered, in percent; 0 where nothing is in scope.</summary>
    public Points Coverage => _raw.Coverage;

    /// <summary>How many signs were answered.</summary>
    public int AnsweredSigns => _raw.Answered;

    /// <summary>How many signs of the checklist count, those not applicable left out.</summary>
    public int SignsInScope => _raw.InScope;

    /// <summary>The word "Score"; never an answer.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(Score);
}
