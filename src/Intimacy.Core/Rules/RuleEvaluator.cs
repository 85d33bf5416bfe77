using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// Reads signals and rules, be they one partner's or the worse of two. A member out of scope counts as no concern, and a rule leaves
/// scope with the last of its members that rest on answers. A rule of which too little was answered could still leave scope, which no severity
/// expresses: it is 0 to 1 until then, so that the weighted mean over the other rules stays inside the interval.
/// </summary>
internal readonly ref struct RuleEvaluator
{
    private readonly ReadOnlySpan<SignalReading> _signs;
    private readonly ReadOnlySpan<SignalReading> _groups;
    private readonly ReadOnlySpan<int> _contexts;

    public RuleEvaluator(ReadOnlySpan<SignalReading> signs, ReadOnlySpan<SignalReading> groups, ReadOnlySpan<int> contexts)
    {
        _signs = signs;
        _groups = groups;
        _contexts = contexts;
    }

    public SignalReading Read(in RuleMember member)
    {
        if (member.Index < 0)
            return SignalReading.OutOfScope;
        return member.Kind switch
        {
            SignalKind.Sign => _signs[member.Index],
            SignalKind.Context => SignalReading.Exactly(_contexts[member.Index]),
            _ => _groups[member.Index],
        };
    }

    public RuleReading Read(in CompiledRule rule)
    {
        Scope scope = ScopeOf(rule);
        if (!scope.IsInScope)
            return RuleReading.OutOfScope;
        return rule.Rule.Combination switch
        {
            RuleCombination.AllOf => ReadAll(rule, scope),
            RuleCombination.SeveralOf => ReadSeveral(rule, scope),
            _ => ReadWorst(rule, scope),
        };
    }

    /// <summary>What of a rule was answered, what is open, and whether it is a rule for this couple at all.</summary>
    private Scope ScopeOf(in CompiledRule rule)
    {
        bool inScope = !rule.RestsOnAnswers;
        int answered = inScope ? 1 : 0;
        bool open = false;
        foreach (RuleMember member in rule.Members)
        {
            SignalReading reading = Read(member);
            if (!member.RestsOnAnswers)
            {
                // A conjunction with a situation that does not apply takes no share of the mean.
                if (rule.Rule.Combination == RuleCombination.AllOf && reading.Point == 0)
                    return default;
                continue;
            }

            inScope |= reading.IsInScope;
            answered += reading.HasPoint ? 1 : 0;
            open |= reading.IsInScope && !reading.HasPoint;
        }

        return new Scope(inScope, answered, open);
    }

    private RuleReading ReadWorst(in CompiledRule rule, Scope scope)
    {
        (int point, int low, int high, int lead) = (SignalReading.NoPoint, 0, 0, 0);
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = Read(rule.Members[i]);
            if (reading.Point > point)
                (point, lead) = (reading.Point, i);
            low = Math.Max(low, reading.Low);
            high = Math.Max(high, reading.High);
        }

        return scope.Answered > 0 ? Reading(rule, point, low, high, lead) : RuleReading.Open;
    }

    /// <summary>Half of a conjunction is no reason to say the whole: while one member is open, there is no point.</summary>
    private RuleReading ReadAll(in CompiledRule rule, Scope scope)
    {
        (int point, int low, int high, int lead) = (int.MaxValue, int.MaxValue, int.MaxValue, 0);
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = InScopeOrNone(Read(rule.Members[i]));
            if (reading.HasPoint && reading.Point < point)
                (point, lead) = (reading.Point, i);
            low = Math.Min(low, reading.Low);
            high = Math.Min(high, reading.High);
        }

        return scope is { Answered: > 0, IsOpen: false } ? Reading(rule, point, low, high, lead) : RuleReading.Open;
    }

    /// <summary>The n-th greatest: so many must be present, so as many must be answered, unless nothing is open any more.</summary>
    private RuleReading ReadSeveral(in CompiledRule rule, Scope scope)
    {
        int atLeast = rule.Rule.AtLeast;
        var points = new GreatestLevels(stackalloc (int, int)[atLeast]);
        var lows = new GreatestLevels(stackalloc (int, int)[atLeast]);
        var highs = new GreatestLevels(stackalloc (int, int)[atLeast]);
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = InScopeOrNone(Read(rule.Members[i]));
            points.Add(Math.Max(0, reading.Point), i);
            lows.Add(reading.Low, i);
            highs.Add(reading.High, i);
        }

        return scope.Answered >= atLeast || scope is { Answered: > 0, IsOpen: false }
            ? Reading(rule, points.Least.Level, lows.Least.Level, highs.Least.Level, points.Least.At)
            : RuleReading.Open;
    }

    private static SignalReading InScopeOrNone(in SignalReading reading) => reading.IsInScope ? reading : SignalReading.Exactly(0);

    private static RuleReading Reading(in CompiledRule rule, int point, int low, int high, int lead) =>
        new(true, new SignalReading(Severity(rule.Rule, point), Severity(rule.Rule, low), Severity(rule.Rule, high)), point, lead);

    /// <summary>(signal - from) / (to - from), from 0 to 1 and rounded down: it keeps order, so an interval stays an interval.</summary>
    private static int Severity(Rule rule, int signal)
    {
        if (signal <= rule.FromMillionths)
            return 0;
        return signal >= rule.ToMillionths
            ? SignalReading.Million
            : (int)((long)(signal - rule.FromMillionths) * SignalReading.Million / (rule.ToMillionths - rule.FromMillionths));
    }

    private readonly struct Scope(bool isInScope, int answered, bool isOpen)
    {
        public bool IsInScope => isInScope;

        public int Answered => answered;

        public bool IsOpen => isOpen;
    }
}
