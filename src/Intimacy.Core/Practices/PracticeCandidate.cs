using Intimacy.Core.Model;

namespace Intimacy.Core.Practices;

/// <summary>A practice that may be done, and what decides about its place.</summary>
internal readonly record struct PracticeCandidate(PracticeSuggestion Suggestion, bool IsDoubtful, bool IsForSituation, Level Level, int At) : IComparable<PracticeCandidate>
{
    public int CompareTo(PracticeCandidate other)
    {
        if (IsDoubtful != other.IsDoubtful)
            return IsDoubtful.CompareTo(other.IsDoubtful);
        if (IsForSituation != other.IsForSituation)
            return other.IsForSituation.CompareTo(IsForSituation);
        (PracticeFit fit, PracticeFit otherFit) = (Suggestion.Fit, other.Suggestion.Fit);
        if ((fit == PracticeFit.Answers) != (otherFit == PracticeFit.Answers))
            return fit == PracticeFit.Answers ? -1 : 1;
        if (Level != other.Level)
            return other.Level.CompareTo(Level);
        return fit != otherFit ? otherFit.CompareTo(fit) : At.CompareTo(other.At);
    }

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(PracticeCandidate);
}
