using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Practices;

/// <summary>A practice made ready for one checklist.</summary>
internal sealed class CompiledPractice
{
    private readonly (RuleMember Member, int From)[] _for;
    private readonly (RuleMember Member, int From)[] _against;
    private readonly (RuleMember Member, int From)[] _unless;

    public CompiledPractice(Practice practice, CompiledRules rules)
    {
        Practice = practice;

        // A signal calls for the practice from where it starts to count in the strategy's own rules.
        int from = rules.Rules[rules.RulesOf(practice.Strategy)].Select(r => r.Rule.FromMillionths).DefaultIfEmpty().Min();
        _for = [.. practice.For.Select(signal => (rules.Compile(signal), from))];
        _against = [.. (practice.Contraindication?.Signals ?? []).Select(t => (rules.Compile(t.Signal), t.FromMillionths))];
        _unless = [.. (practice.Invitation?.Unless ?? []).Select(t => (rules.Compile(t.Signal), t.FromMillionths))];
    }

    public Practice Practice { get; }

    public bool IsEligible(Assessment assessment)
    {
        if (!IsInScope(assessment.Practices))
            return false;
        foreach (Context context in Practice.Needs)
        {
            if (!assessment.Applies(context))
                return false;
        }

        foreach (Context context in Practice.Excludes)
        {
            if (assessment.Applies(context))
                return false;
        }

        if (Practice.IsOnlyWhenCalledFor && Call(assessment) is null)
            return false;
        return assessment.Practices != PracticeScope.Own || !IsContraindicated(assessment);
    }

    /// <summary>The signal that calls for this practice most, and its level; null where none does.</summary>
    public (SignalId Signal, int Level)? Call(Assessment assessment)
    {
        (SignalId, int)? call = null;
        int greatest = 0;
        foreach ((RuleMember member, int from) in _for)
        {
            int level = assessment.Read(member).Point;
            if (level > from && level > greatest)
            {
                greatest = level;
                call = (member.Signal, level);
            }
        }

        return call;
    }

    /// <summary>Something that could speak against it was left open: unknown is not safe.</summary>
    public bool IsDoubtful(Assessment assessment)
    {
        foreach ((RuleMember member, _) in _against)
        {
            if (assessment.Read(member) is { IsInScope: true, HasPoint: false })
                return true;
        }

        return false;
    }

    /// <summary>The words that lead to the other, where ideas for two may be given and nothing speaks against it, open questions included.</summary>
    public string? Invitation(Assessment assessment)
    {
        if (assessment.Practices != PracticeScope.Own)
            return null;
        foreach ((RuleMember member, int from) in _unless)
        {
            if (assessment.Read(member) is { IsInScope: true } reading && (!reading.HasPoint || reading.Point >= from))
                return null;
        }

        return Practice.Invitation?.Text;
    }

    /// <summary>When to leave it out, unless all that could speak against it was answered in the best way: not asked and not answered are not safe.</summary>
    public string? Care(Assessment assessment)
    {
        foreach ((RuleMember member, _) in _against)
        {
            if (assessment.Read(member) is not { HasPoint: true, Point: 0 })
                return Practice.Contraindication!.Care;
        }

        return null;
    }

    private bool IsInScope(PracticeScope scope) => scope switch
    {
        PracticeScope.Solo => Practice is { With: Participation.Solo, Contraindication: null },
        PracticeScope.Joint => Practice.Contraindication is null,
        _ => true,
    };

    private bool IsContraindicated(Assessment assessment)
    {
        foreach ((RuleMember member, int from) in _against)
        {
            if (assessment.Read(member) is { HasPoint: true } reading && reading.Point >= from)
                return true;
        }

        return false;
    }
}
