using CsCheck;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;

namespace Intimacy.Core.Tests.Planning;

/// <summary>Random requests: a few minutes or many, a few free times or none, anything wanted or little.</summary>
internal static class Requests
{
    public static readonly Gen<FreeTime> Free = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 23 * 12], Gen.Int[1, 24])
        .Select((day, start, length) => new FreeTime((DayOfWeek)day, At(start), At(Math.Min(start + length, (24 * 12) - 1))));

    public static readonly Gen<PlanRequest> Any = Gen.Select(Gen.Int[1, 400], Free.Array[0, 4], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[1, 3], Gen.Bool)
        .Select((minutes, free, effort, cost, steps, both) => new PlanRequest
        {
            MinutesPerWeek = minutes,
            FreeTimes = [.. free],
            MostEffort = (Effort)effort,
            MostCost = (Cost)cost,
            Steps = steps,
            BothAsk = both,
        });

    public static PlanRequest With(this PlanRequest request, int minutes) => new()
    {
        MinutesPerWeek = minutes,
        FreeTimes = request.FreeTimes,
        MostEffort = request.MostEffort,
        MostCost = request.MostCost,
        Steps = request.Steps,
        BothAsk = request.BothAsk,
    };

    private static TimeOnly At(int fiveMinutes) => new(fiveMinutes / 12, fiveMinutes % 12 * 5);
}
