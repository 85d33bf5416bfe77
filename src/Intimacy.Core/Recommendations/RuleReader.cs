using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>Reads signals and rules, be they one partner's or the worse of two.</summary>
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

    /// <summary>
    /// A member out of scope counts as no concern, and the rule leaves scope with the last of those that rest on answers.
    /// A rule of which nothing was answered could still leave scope, which no severity expresses: it is 0 to 1 until then,
    /// so that the weighted mean over the other rules stays inside the interval. So is one that needs several signals
    /// together while one of them is open: half of a conjunction is no reason to say the whole. A conjunction with a situation that
    /// does not apply is no rule for this couple, and takes no share of the mean.
    /// </summary>
    public RuleReading Read(in CompiledRule rule)
    {
        bool worst = rule.Rule.Combination != RuleCombination.AllOf;
        bool inScope = !rule.RestsOnAnswers;
        bool answered = inScope;
        bool open = false;
        int neutral = worst ? SignalReading.NoPoint : SignalReading.Million + 1;
        int point = neutral;
        int low = neutral;
        int high = neutral;
        int lead = 0;
        for (int i = 0; i < rule.Members.Length; i++)
        {
            SignalReading reading = Read(rule.Members[i]);
            if (!worst && !rule.Members[i].RestsOnAnswers && reading.Point == 0)
                return RuleReading.OutOfScope;
            if (rule.Members[i].RestsOnAnswers)
            {
                inScope |= reading.IsInScope;
                answered |= reading.HasPoint;
            }

            if (!reading.IsInScope)
                reading = SignalReading.Exactly(0);
            open |= !reading.HasPoint;
            if (reading.HasPoint && (worst ? reading.Point > point : reading.Point < point))
            {
                point = reading.Point;
                lead = i;
            }

            low = worst ? Math.Max(low, reading.Low) : Math.Min(low, reading.Low);
            high = worst ? Math.Max(high, reading.High) : Math.Min(high, reading.High);
        }

        if (!inScope)
            return RuleReading.OutOfScope;
        int from = rule.Rule.FromMillionths;
        bool known = answered && (worst || !open);
        return known
            ? new RuleReading(true, new SignalReading(Severity(point, from), Severity(low, from), Severity(high, from)), point, lead)
            : new RuleReading(true, SignalReading.Unknown, 0, 0);
    }

    /// <summary>max(0, (signal - from) / (1 - from)), rounded down: it keeps order, so an interval stays an interval.</summary>
    private static int Severity(int signal, int from) =>
        signal <= from ? 0 : (int)((long)(signal - from) * SignalReading.Million / (SignalReading.Million - from));
}
