using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// Puts signals through rules. A member out of scope counts as no concern, and a rule leaves
/// scope with the last of its members that rest on answers. A rule of which too little was answered could still leave scope, which no severity
/// expresses: it is 0 to 1 until then, so that the weighted mean over the other rules stays inside the interval.
/// </summary>
internal readonly ref struct RuleEvaluator(SignalTable signals)
{
    private readonly SignalTable _signals = signals;

    /// <summary>What rules say, in their order.</summary>
    /// <param name="rules">Rules of the checklist whose signals these are.</param>
    /// <param name="readings">At least as many places.</param>
    public ReadOnlySpan<RuleReading> Read(ReadOnlySpan<CompiledRule> rules, Span<RuleReading> readings)
    {
        for (int i = 0; i < rules.Length; i++)
            readings[i] = Read(rules[i]);
        return readings[..rules.Length];
    }

    public RuleReading Read(CompiledRule rule)
    {
        if (rule.IsWorstOfAnswers)
            return ReadWorst(rule);
        RuleScope scope = ScopeOf(rule);
        if (!scope.IsInScope)
            return RuleReading.OutOfScope;
        (SignalReading Signal, int Lead)? read = rule.Rule.Combination switch
        {
            RuleCombination.AllOf => ReadAll(rule, scope),
            RuleCombination.SeveralOf => ReadSeveral(rule, scope),
            _ => ReadWorstWithSituation(rule, scope),
        };
        if (read is not var (signal, lead))
            return RuleReading.Open;
        return new RuleReading(true, Severity(rule.Rule, signal), signal.Point, lead);
    }

    /// <summary>
    /// Most rules: the worst of answers, or one alone. No point lies below every point and out of scope below every interval, so one walk tells scope
    /// and levels alike.
    /// </summary>
    private RuleReading ReadWorst(CompiledRule rule)
    {
        SignalReading worst = SignalReading.OutOfScope;
        int lead = 0;
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = _signals[rule.Members[i].Index];
            if (reading.Point > worst.Point)
                lead = i;
            worst = SignalReading.Worse(worst, reading);
        }

        if (!worst.IsInScope)
            return RuleReading.OutOfScope;
        return worst.HasPoint ? new RuleReading(true, Severity(rule.Rule, worst), worst.Point, lead) : RuleReading.Open;
    }

    /// <summary>What of a rule was answered, what is open, and whether it is a rule for this couple at all.</summary>
    private RuleScope ScopeOf(CompiledRule rule)
    {
        var scope = new RuleScope(!rule.RestsOnAnswers, rule.RestsOnAnswers ? 0 : 1, false);
        foreach (RuleMember member in rule.Members)
        {
            SignalReading reading = _signals[member.Index];
            if (member.RestsOnAnswers)
                scope = scope.With(reading);
            else if (rule.Rule.Combination == RuleCombination.AllOf && reading.Point == Level.Zero)
                return default; // A conjunction with a situation that does not apply takes no share of the mean.
        }

        return scope;
    }

    private (SignalReading Signal, int Lead)? ReadWorstWithSituation(CompiledRule rule, RuleScope scope)
    {
        var worst = new SignalReading(Level.None, Level.Zero, Level.Zero);
        int lead = 0;
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = _signals[rule.Members[i].Index];
            if (reading.Point > worst.Point)
                lead = i;
            worst = SignalReading.Worse(worst, reading);
        }

        return scope.Answered > 0 ? (worst, lead) : null;
    }

    /// <summary>Half of a conjunction is no reason to say the whole: while one member is open, there is no point.</summary>
    private (SignalReading Signal, int Lead)? ReadAll(CompiledRule rule, RuleScope scope)
    {
        SignalReading least = SignalReading.Exactly(new Level(int.MaxValue));
        int lead = 0;
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = InScopeOrNone(_signals[rule.Members[i].Index]);
            if (reading.HasPoint && reading.Point < least.Point)
                (least, lead) = (least with { Point = reading.Point }, i);
            least = least with { Low = Level.Min(least.Low, reading.Low), High = Level.Min(least.High, reading.High) };
        }

        return scope is { Answered: > 0, IsOpen: false } ? (least, lead) : null;
    }

    /// <summary>The n-th greatest: so many must be present, so as many must be answered, unless nothing is open any more.</summary>
    private (SignalReading Signal, int Lead)? ReadSeveral(CompiledRule rule, RuleScope scope)
    {
        int atLeast = rule.Rule.AtLeast;
        var points = new GreatestLevels(stackalloc (Level, int)[atLeast]);
        var lows = new GreatestLevels(stackalloc (Level, int)[atLeast]);
        var highs = new GreatestLevels(stackalloc (Level, int)[atLeast]);
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = InScopeOrNone(_signals[rule.Members[i].Index]);
            points.Add(Level.Max(Level.Zero, reading.Point), i);
            lows.Add(reading.Low, i);
            highs.Add(reading.High, i);
        }

        return scope.Answered >= atLeast || scope is { Answered: > 0, IsOpen: false }
            ? (new SignalReading(points.Least.Level, lows.Least.Level, highs.Least.Level), points.Least.At)
            : null;
    }

    /// <summary>The severity of each end; where nothing is open they are one.</summary>
    private static SignalReading Severity(Rule rule, in SignalReading signal)
    {
        Level point = Severity(rule, signal.Point);
        return new SignalReading(
            point, signal.Low == signal.Point ? point : Severity(rule, signal.Low), signal.High == signal.Point ? point : Severity(rule, signal.High));
    }

    /// <summary>(signal - from) / (to - from), from 0 to 1 and rounded down: it keeps order, so an interval stays an interval.</summary>
    public static Level Severity(Rule rule, Level signal)
    {
        if (signal <= rule.ExactFrom)
            return Level.Zero;
        return signal >= rule.ExactTo ? Level.Full : Level.Of(signal.Millionths - rule.ExactFrom.Millionths, rule.ExactTo.Millionths - rule.ExactFrom.Millionths);
    }

    private static SignalReading InScopeOrNone(in SignalReading reading) => reading.IsInScope ? reading : SignalReading.Exactly(Level.Zero);
}
