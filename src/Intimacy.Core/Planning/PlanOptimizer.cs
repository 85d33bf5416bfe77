namespace Intimacy.Core.Planning;

/// <summary>
/// Finds the steps that serve most: of each strategy its value for the first practice, half for the second, a quarter for the third. Exact, by branch and bound. Of choices that serve the
/// same, the one whose practices stand higher in the report, then the one that takes less time, then the earlier one.
/// </summary>
internal sealed class PlanOptimizer
{
    /// <summary>What the first, the second and the third practice of a strategy count, in quarters.</summary>
    private static readonly int[] Quarters = [4, 2, 1];

    private readonly List<PlanCandidate> _candidates;
    private readonly PlanRequest _request;
    private readonly WeekPlacer? _placer;
    private readonly List<PlanCandidate> _chosen = [];

    private PlanOptimizer(List<PlanCandidate> candidates, PlanRequest request)
    {
        _request = request;
        _placer = request.FreeTimes.IsEmpty ? null : new WeekPlacer(request.FreeTimes);

        // The order of the report already falls in value.
        _candidates = candidates.FindAll(c => c.Minutes <= request.MinutesPerWeek && Placed([c]) is not null);
        Best = new Choice([], [], 0);
        Add(0, 0);
    }

    public Choice Best { get; private set; }

    public static Choice Choose(List<PlanCandidate> candidates, PlanRequest request) => new PlanOptimizer(candidates, request).Best;

    private void Add(int from, int minutes)
    {
        int served = Served(_chosen);
        for (int i = from; i < _candidates.Count && _chosen.Count < _request.Steps; i++)
        {
            // Nothing that follows is worth more than this one, and none counts more than in full.
            PlanCandidate next = _candidates[i];
            int possible = served + ((_request.Steps - _chosen.Count) * Quarters[0] * next.Value);
            if (possible < Best.Served)
                return;
            if (minutes + next.Minutes > _request.MinutesPerWeek || (possible == Best.Served && RankOf(_chosen) + next.Rank > RankOf(Best.Steps)))
                continue;
            _chosen.Add(next);
            if (Placed(_chosen) is { } when)
            {
                var choice = new Choice([.. _chosen], when, Served(_chosen));
                if (choice.IsBetterThan(Best))
                    Best = choice;
                Add(i + 1, minutes + next.Minutes);
            }

            _chosen.RemoveAt(_chosen.Count - 1);
        }
    }

    private PlannedTime[][]? Placed(IReadOnlyList<PlanCandidate> steps) => _placer is null ? [.. steps.Select(_ => Array.Empty<PlannedTime>())] : _placer.Place(steps);

    private static int RankOf(IReadOnlyList<PlanCandidate> steps) => steps.Sum(s => s.Rank);

    /// <summary>In quarters of a hundredth.</summary>
    private static int Served(List<PlanCandidate> steps)
    {
        int served = 0;
        for (int i = 0; i < steps.Count; i++)
        {
            int before = 0;
            for (int j = 0; j < i; j++)
                before += steps[j].Strategy == steps[i].Strategy ? 1 : 0;
            served += Quarters[before] * steps[i].Value;
        }

        return served;
    }

    /// <summary>Some steps, when they are done, and what they serve.</summary>
    internal sealed record Choice(PlanCandidate[] Steps, PlannedTime[][] When, int Served)
    {
        public bool IsBetterThan(Choice other) => Key.CompareTo(other.Key) > 0;

        private (int Served, int Rank, int Minutes) Key => (Served, -RankOf(Steps), -Steps.Sum(s => s.Minutes));

        public override string ToString() => nameof(Choice);
    }
}
