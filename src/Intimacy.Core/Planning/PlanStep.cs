using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>One step of a plan: a practice, when, and by what it is set off. Immutable and thread-safe.</summary>
[DebuggerDisplay("Plan step")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class PlanStep
{
    internal PlanStep()
    {
    }

    /// <summary>What is done.</summary>
    public Practice Practice { get; internal init; } = null!;

    /// <summary>How many times in the week, from 1 to 7.</summary>
    public int Times { get; internal init; }

    /// <summary>How many minutes in the week.</summary>
    public int MinutesPerWeek => Times * Practice.Minutes;

    /// <summary>When, by day and time; empty where no free times were given.</summary>
    public ImmutableArray<PlannedTime> When { get; internal init; } = [];

    /// <summary>
    /// What sets it off, without a full stop: "When it is Saturday, 10:00", or the person's own words. An if-then plan is kept more often than an intention
    /// (642 tests, doi:10.1080/10463283.2024.2334563; none of them with couples).
    /// </summary>
    public string Cue { get; internal init; } = "";

    /// <summary>What is then done, as one begins it: that of <see cref="Practice.Title"/>.</summary>
    public string Response => Practice.Title;

    /// <summary>Why it fits.</summary>
    public string Why { get; internal init; } = "";
}
