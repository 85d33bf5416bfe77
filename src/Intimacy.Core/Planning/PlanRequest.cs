using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>What somebody can give a week. Checked where it is used. Immutable and thread-safe.</summary>
public sealed class PlanRequest
{
    /// <summary>The most minutes of a week that a plan asks for: four hours a day.</summary>
    public const int MostMinutes = 1_680;

    /// <summary>The most steps of a plan. Few are kept more easily than many.</summary>
    public const int MostSteps = 3;

    /// <summary>The most free times of a week.</summary>
    public const int MostFreeTimes = 50;

    /// <summary>How many minutes a week there are, from 1 to <see cref="MostMinutes"/>.</summary>
    public required int MinutesPerWeek { get; init; }

    /// <summary>When there is time, at most <see cref="MostFreeTimes"/> stretches; they may overlap. Default: none, which leaves days and times open.</summary>
    public ImmutableArray<FreeTime> FreeTimes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How much a step may ask at the most. Default <see cref="Effort.High"/>.</summary>
    public Effort MostEffort { get; init; } = Effort.High;

    /// <summary>What a step may cost at the most. Default <see cref="Cost.High"/>.</summary>
    public Cost MostCost { get; init; } = Cost.High;

    /// <summary>Where steps may be done; what can be done anywhere is always among them. Default: every place.</summary>
    public ImmutableArray<Place> Places { get; init => field = value.IsDefault ? [] : value; } = [Place.Home, Place.Out, Place.Remote];

    /// <summary>How many steps at the most, from 1 to <see cref="MostSteps"/>. Default 3.</summary>
    public int Steps { get; init; } = MostSteps;

    /// <summary>
    /// Whether both asked for steps that take two. Without it a plan has them only where the answers tell of much closeness and little distance and the focus is to
    /// keep it: a trial with 338 couples found that planning together brought the one who was to change nothing, and where things went less well lowered what was
    /// done (doi:10.1037/hea0000423; it was about exercise). Default false.
    /// </summary>
    public bool BothAsk { get; init; }

    /// <summary>Ids of practices that are not wanted. Default: none.</summary>
    [CatalogId(CatalogIdKind.Practice)]
    public ImmutableArray<string> Without { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// What became of practices before: what is "not for us" stays away, what was done makes room for another of its strategy, and after what had to wait a smaller one goes
    /// first. Default: empty.
    /// </summary>
    public PracticeLog Log { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PracticeLog.Empty;

    /// <summary>Cues in the person's own words by practice id, such as "when the kettle boils": one line of 1 to 200 characters. Default: none; the catalog's own are used.</summary>
    public ImmutableDictionary<string, string> Cues { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ImmutableDictionary<string, string>.Empty;
}
