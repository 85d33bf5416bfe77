using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>
/// Reads signals and rules, be they one partner's or the worse of two. A member out of scope counts as no concern, and a rule leaves
/// scope with the last of its members that rest on answers. A rule of which too little was answered could still leave scope, which no severity
/// expresses: it is 0 to 1 until then, so that the weighted mean over the other rules stays inside the interval.
/// </summary>
internal readonly ref struct RuleReader
{
    private readonly ReadOnlySpan<SignalReading> _signs;
    private readonly ReadOnlySpan<SignalReading> _groups;
    private readonly ReadOnlySpan<int> _contexts;

    public RuleReader(ReadOnlySpan<SignalReading> signs, ReadOnlySpan<SignalReading> groups, ReadOnlySpan<int> contexts)
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
            RuleCombination.TwoOf => ReadTwo(rule, scope),
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

    /// <summary>The second greatest: two must be present, so two must be answered, unless nothing is open any more.</summary>
    private RuleReading ReadTwo(in CompiledRule rule, Scope scope)
    {
        (Two point, Two low, Two high) = (default, default, default);
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = InScopeOrNone(Read(rule.Members[i]));
            point = point.With(Math.Max(0, reading.Point), i);
            low = low.With(reading.Low, i);
            high = high.With(reading.High, i);
        }

        return scope.Answered > 1 || scope is { Answered: > 0, IsOpen: false }
            ? Reading(rule, point.Second, low.Second, high.Second, point.At)
            : RuleReading.Open;
    }

    private static SignalReading InScopeOrNone(in SignalReading reading) => reading.IsInScope ? reading : SignalReading.Exactly(0);

    private static RuleReading Reading(in CompiledRule rule, int point, int low, int high, int lead)
    {
        int from = rule.Rule.FromMillionths;
        return new RuleReading(true, new SignalReading(Severity(point, from), Severity(low, from), Severity(high, from)), point, lead);
    }

    /// <summary>max(0, (signal - from) / (1 - from)), rounded down: it keeps order, so an interval stays an interval.</summary>
    private static int Severity(int signal, int from) =>
        signal <= from ? 0 : (int)((long)(signal - from) * SignalReading.Million / (SignalReading.Million - from));

    private readonly record struct Scope(bool IsInScope, int Answered, bool IsOpen);

    /// <summary>The two greatest levels so far, and which member has the second.</summary>
    private readonly record struct Two(int First, int Second, int FirstAt, int At)
    {
        public Two With(int level, int at) =>
            level > First ? new Two(level, First, at, FirstAt) : level > Second ? this with { Second = level, At = at } : this;
    }
}
