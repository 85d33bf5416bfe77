using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Content;

/// <summary>Why a strategy is suggested: the reasons add up to the whole.</summary>
internal sealed record ReasonList(IReadOnlyList<ReasonLine> Lines, Points Whole, bool Numbers) : Block
{
    public const string Why = "Why";

    public const string Share = "How much";

    public const string Points = "Points";

    public const string Together = "Together";

    /// <summary>A single reason is the whole: there is nothing to compare.</summary>
    public bool HasShares => Lines.Count > 1 || Numbers;
}
