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

        // The order of the report already falls in value, and has the practices of one strategy together.
        _candidates = Undominated(candidates.FindAll(c => c.Minutes <= request.MinutesPerWeek && Placed([c]) is not null));
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
            PlanCandidate next = _candidates[i];
            int possible = served + MostFrom(i);
            if (possible < Best.Served)
                return;
            if (minutes + next.Minutes > _request.MinutesPerWeek || (possible == Best.Served && !CouldWinTheTie(next, minutes)))
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

    /// <summary>The most that what follows could add: of each strategy what is left to count of it, the largest parts.</summary>
    private int MostFrom(int from)
    {
        int left = _request.Steps - _chosen.Count;
        var parts = new List<int>();
        int strategies = 0;

        // One more than are left: of the first, some may be chosen already.
        for (int i = from; i < _candidates.Count && strategies <= left; i++)
        {
            if (i > from && _candidates[i].Strategy == _candidates[i - 1].Strategy)
                continue;
            strategies++;
            for (int place = _chosen.Count(c => c.Strategy == _candidates[i].Strategy); place < Quarters.Length; place++)
                parts.Add(Quarters[place] * _candidates[i].Value);
        }

        return parts.OrderDescending().Take(left).Sum();
    }

    /// <summary>Ranks and minutes only grow.</summary>
    private bool CouldWinTheTie(PlanCandidate next, int minutes) =>
        (-(RankOf(_chosen) + next.Rank), -(minutes + next.Minutes)).CompareTo((-RankOf(Best.Steps), -Best.Steps.Sum(s => s.Minutes))) > 0;

    /// <summary>
    /// Without what can never be chosen: of one strategy there are as many better ones as a plan has steps, which stand higher and take neither more times nor more minutes. One of them is free.
    /// </summary>
    private List<PlanCandidate> Undominated(List<PlanCandidate> candidates)
    {
        var kept = new List<PlanCandidate>();
        foreach (PlanCandidate next in candidates)
        {
            if (kept.Count(k => k.Strategy == next.Strategy && k.Rank < next.Rank && k.Times <= next.Times && k.Practice.Minutes <= next.Practice.Minutes) < _request.Steps)
                kept.Add(next);
        }

        return kept;
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
