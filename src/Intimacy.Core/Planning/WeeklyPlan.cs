using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Intimacy.Core.Planning;

/// <summary>
/// A week that somebody can keep: one to three steps that serve most of what the answers speak for, within the time that there is. Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Weekly plan")]
[JsonConverter(typeof(WeeklyPlanConverter))]
public sealed class WeeklyPlan
{
    internal WeeklyPlan()
    {
    }

    /// <summary>The steps, the most called for first; may be empty.</summary>
    public ImmutableArray<PlanStep> Steps { get; internal init; } = [];

    /// <summary>How many minutes a week there were.</summary>
    public int MinutesPerWeek { get; internal init; }

    /// <summary>How many minutes the steps take; never more than there were.</summary>
    public int Minutes => Steps.Sum(s => s.MinutesPerWeek);

    /// <summary>
    /// The priority that is served: of each strategy in full for its first practice, half for a second one, a quarter for a third. A strategy that goes before another
    /// in the report counts at least as much. No other choice within the request serves more.
    /// </summary>
    public decimal Served { get; internal init; }

    /// <summary>Why there is no step: nothing is suggested, or nothing of it fits. Null where there is one.</summary>
    public string? WhyNothingFits { get; internal init; }

    /// <summary>What to know about a plan; to be shown with it.</summary>
    public ImmutableArray<string> Notices { get; internal init; } = [];

    /// <summary>The words "Weekly plan"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Weekly plan";
}
