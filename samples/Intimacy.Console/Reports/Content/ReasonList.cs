using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Content;

/// <summary>Why a strategy is suggested: the reasons add up to the whole.</summary>
internal sealed record ReasonList(IReadOnlyList<ReasonLine> Lines, Points Whole, bool Numbers) : Block
{
    public const string Why = "Why";

    public const string Share = "Share";

    public const string Points = "Points";

    public const string Together = "Together";
}
