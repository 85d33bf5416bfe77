using Intimacy.Core.Model;
using Intimacy.Core.Practices;

namespace Intimacy.Core.Planning;

/// <summary>A practice that could be a step.</summary>
/// <param name="Suggestion">The practice and why it fits.</param>
/// <param name="Strategy">The place of its strategy among those of the report.</param>
/// <param name="Value">What its strategy is worth, in hundredths of a point.</param>
/// <param name="Rank">Its place among the practices of its strategy; of two that serve the same, the lower one is taken.</param>
internal sealed record PlanCandidate(PracticeSuggestion Suggestion, int Strategy, int Value, int Rank)
{
    private const int DaysInAWeek = 7;

    public Practice Practice => Suggestion.Practice;

    /// <summary>How many times in a week, at the least: what is done once, or in a month, is done once in the week that it is planned for.</summary>
    public int Times => Practice.Cadence.Period switch
    {
        CadencePeriod.Day => DaysInAWeek,
        CadencePeriod.Week => Math.Min(Practice.Cadence.Times, DaysInAWeek),
        _ => 1,
    };

    public int Minutes => Times * Practice.Minutes;

    public override string ToString() => nameof(PlanCandidate);
}
