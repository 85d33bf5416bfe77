namespace Intimacy.Core.Scoring;

/// <summary>
/// Whether something weighs in a check-in that would otherwise look connected: for certain, or perhaps once the open questions are
/// answered. What is certain is possible too.
/// </summary>
internal readonly record struct Unevenness(bool IsCertain, bool IsPossible)
{
    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(Unevenness);
}
