namespace Intimacy.Core.Rules;

/// <summary>The priority of one strategy in hundredths of a point, with its interval.</summary>
internal readonly record struct StrategyPriority(bool IsAssessed, int Point, int Low, int High)
{
    /// <summary>In place of a point where nothing was answered.</summary>
    private const int None = -1;

    public bool HasPoint => IsAssessed && Point >= 0;

    public static StrategyPriority Of(ReadOnlySpan<CompiledRule> rules, ReadOnlySpan<RuleReading> readings)
    {
        bool assessed = false;
        bool answered = false;
        bool canRaise = false;
        WeightedMean point = default;
        WeightedMean low = default;
        WeightedMean high = default;
        for (int i = 0; i < rules.Length; i++)
        {
            CompiledRule rule = rules[i];
            if (!readings[i].IsInScope)
                continue;
            canRaise |= rule.OnlyRaises;
            assessed |= rule.RestsOnAnswers;
            low = low.With(rule, readings[i].Severity.Low);
            high = high.With(rule, readings[i].Severity.High);
            if (!readings[i].HasPoint)
                continue;
            answered |= rule.RestsOnAnswers;
            point = point.With(rule, readings[i].Severity.Point);
        }

        // A situation alone, without a single answer, is no reason to advise anything.
        if (!assessed)
            return default;
        if (canRaise)
        {
            point = WeightedMean.Largest(rules, readings, SeverityEnd.Point);
            low = WeightedMean.Largest(rules, readings, SeverityEnd.Low);
            high = WeightedMean.Largest(rules, readings, SeverityEnd.High);
        }

        return new StrategyPriority(true, answered ? point.Hundredths : None, low.Hundredths, high.Hundredths);
    }

    /// <summary>
    /// What each rule adds: the differences of the running totals, each rounded down, so that they add up to the priority exactly. A rule
    /// on a situation that would lower the priority adds nothing.
    /// </summary>
    public static int[] Contributions(ReadOnlySpan<CompiledRule> rules, ReadOnlySpan<RuleReading> readings)
    {
        WeightedMean mean = WeightedMean.Largest(rules, readings, SeverityEnd.Point);
        int[] contributions = new int[rules.Length];
        long sum = 0;
        int total = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            if (!readings[i].HasPoint || !mean.Counts(rules[i], readings[i].Severity.Point))
                continue;
            sum += (long)rules[i].Weight * readings[i].Severity.Point.Millionths;
            int next = (mean with { Sum = sum }).Hundredths;
            contributions[i] = next - total;
            total = next;
        }

        return contributions;
    }

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(StrategyPriority);
}
