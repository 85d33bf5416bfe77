namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>The small job by hand: in LINQ, as a loop over tables with reasons, and as plain arithmetic, which nothing can beat and nobody can extend.</summary>
internal static class HandWritten
{
    private static readonly (int Strategy, int Sign, int Weight)[] Rules =
        [.. Enumerable.Range(0, 2 * SmallJob.Strategies).Select(i => i % 2 == 0 ? (i / 2, SmallJob.Positive + (i / 2), SmallJob.WarningWeight) : (i / 2, i / 2, 1))];

    private static readonly int[] Severities = [.. Enumerable.Range(0, 5).Select(SmallJob.SeverityOf)];

    public static SmallResult Linq(Dictionary<string, int> answers)
    {
        int presence = answers.Where(a => a.Key[0] == 'p').Sum(a => a.Value) * 10_000 / (SmallJob.Positive * 4);
        int absence = answers.Where(a => a.Key[0] == 'w').Sum(a => a.Value) * 10_000 / (SmallJob.Warning * 4);
        int all = answers.Sum(a => a.Key[0] == 'p' ? a.Value : 4 - a.Value) * 10_000 / (SmallJob.Signs * 4);
        (int Strategy, int Priority)[] top =
        [
            .. Rules.GroupBy(r => r.Strategy)
                .Select(g => (Strategy: g.Key, Priority: g.Sum(r => r.Weight * SmallJob.SeverityOf(ConcernOf(r.Sign, answers[SmallJob.IdOf(r.Sign)]))) / g.Sum(r => r.Weight) / 100))
                .Where(s => s.Priority > 0)
                .OrderByDescending(s => s.Priority)
                .ThenBy(s => s.Strategy)
                .Take(SmallJob.Top),
        ];
        return new SmallResult(presence, absence, all, At(top, 0), At(top, 1), At(top, 2));
    }

    /// <summary>Tables of rules, and what each of them added.</summary>
    public static SmallResult Loop(ReadOnlySpan<int> answers, Span<int> contributions)
    {
        (int presence, int absence, int all) = Scores(answers);
        Span<int> priorities = stackalloc int[SmallJob.Strategies];
        Span<long> sums = stackalloc long[SmallJob.Strategies];
        Span<int> weights = stackalloc int[SmallJob.Strategies];
        foreach ((int strategy, int _, int weight) in Rules)
            weights[strategy] += weight;
        for (int r = 0; r < Rules.Length; r++)
        {
            (int strategy, int sign, int weight) = Rules[r];
            sums[strategy] += (long)weight * Severities[ConcernOf(sign, answers[sign])];
            int total = (int)(sums[strategy] / weights[strategy] / 100);
            contributions[r] = total - priorities[strategy];
            priorities[strategy] = total;
        }

        return SmallResult.Of(presence, absence, all, priorities);
    }

    public static SmallResult HardCoded(ReadOnlySpan<int> answers)
    {
        (int presence, int absence, int all) = Scores(answers);
        Span<int> priorities = stackalloc int[SmallJob.Strategies];
        ReadOnlySpan<int> severities = [0, 0, 333_333, 666_666, 1_000_000];
        for (int s = 0; s < SmallJob.Strategies; s++)
            priorities[s] = ((3 * severities[answers[SmallJob.Positive + s]]) + severities[4 - answers[s]]) / 400;
        return SmallResult.Of(presence, absence, all, priorities);
    }

    private static (int Presence, int Absence, int All) Scores(ReadOnlySpan<int> answers)
    {
        int positive = 0;
        for (int i = 0; i < SmallJob.Positive; i++)
            positive += answers[i];
        int warning = 0;
        for (int i = SmallJob.Positive; i < SmallJob.Signs; i++)
            warning += answers[i];
        return (positive * 10_000 / (SmallJob.Positive * 4), warning * 10_000 / (SmallJob.Warning * 4), (positive + (SmallJob.Warning * 4) - warning) * 10_000 / (SmallJob.Signs * 4));
    }

    private static int ConcernOf(int sign, int answer) => sign < SmallJob.Positive ? 4 - answer : answer;

    private static (int, int) At((int, int)[] top, int place) => place < top.Length ? top[place] : SmallResult.None;
}
