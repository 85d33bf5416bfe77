using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Practices;

/// <summary>A practice made ready for one checklist.</summary>
internal sealed class CompiledPractice
{
    private readonly (SignalId Signal, CompiledThreshold Threshold)[] _for;
    private readonly CompiledThreshold[] _against;
    private readonly CompiledThreshold[] _unless;

    public CompiledPractice(Practice practice, CompiledRules rules)
    {
        Practice = practice;
        SignalLayout layout = rules.Scoring.Layout;
        // A signal calls for the practice from where it starts to count in the strategy's own rules.
        Level from = Least(rules.Of(practice.Strategy));
        _for = new (SignalId, CompiledThreshold)[practice.For.Length];
        for (int i = 0; i < _for.Length; i++)
            _for[i] = (practice.For[i], new CompiledThreshold(layout.Of(practice.For[i]), from));
        _against = CompiledThreshold.All(practice.Contraindication?.Signals ?? [], layout);
        _unless = CompiledThreshold.All(practice.Invitation?.Unless ?? [], layout);
    }

    public Practice Practice { get; }

    public bool IsEligible(Assessment assessment, PracticeScope scope)
    {
        if (!IsInScope(scope) || !assessment.AllApply(Practice.Needs) || assessment.AnyApplies(Practice.Excludes))
            return false;
        if (Practice.IsOnlyWhenCalledFor && Call(assessment.Signals) is null)
            return false;
        return scope != PracticeScope.Own || !IsContraindicated(assessment.Signals);
    }

    /// <summary>The signal that calls for this practice most, and its level; null where none does.</summary>
    public (SignalId Signal, Level Level)? Call(SignalTable signals)
    {
        (SignalId, Level)? call = null;
        Level greatest = Level.Zero;
        foreach ((SignalId signal, CompiledThreshold threshold) in _for)
        {
            Level level = signals[threshold.Index].Point;
            if (level > threshold.From && level > greatest)
            {
                greatest = level;
                call = (signal, level);
            }
        }

        return call;
    }

    /// <summary>Something that could speak against it was left open: unknown is not safe.</summary>
    public bool IsDoubtful(SignalTable signals)
    {
        foreach (CompiledThreshold threshold in _against)
        {
            if (signals[threshold.Index].IsOpen)
                return true;
        }

        return false;
    }

    /// <summary>The words that lead to the other, where ideas for two may be given and nothing speaks against it, open questions included.</summary>
    public string? Invitation(SignalTable signals, PracticeScope scope)
    {
        if (scope != PracticeScope.Own)
            return null;
        foreach (CompiledThreshold threshold in _unless)
        {
            SignalReading reading = signals[threshold.Index];
            if (reading.IsOpen || (reading.IsInScope && reading.Point >= threshold.From))
                return null;
        }

        return Practice.Invitation?.Text;
    }

    /// <summary>When to leave it out, unless all that could speak against it was answered in the best way: not asked and not answered are not safe.</summary>
    public string? Care(SignalTable signals)
    {
        foreach (CompiledThreshold threshold in _against)
        {
            if (signals[threshold.Index].Point != Level.Zero)
                return Practice.Contraindication!.Care;
        }

        return null;
    }

    /// <summary>The least level from which a rule counts; 0 where there is none.</summary>
    private static Level Least(ReadOnlySpan<CompiledRule> rules)
    {
        Level least = rules.IsEmpty ? Level.Zero : Level.Full;
        foreach (CompiledRule rule in rules)
        {
            // How far an index moved is no measure for how present something is.
            if (!rule.ReadsTrendsAlone)
                least = Level.Min(least, rule.Rule.ExactFrom);
        }

        return least;
    }

    private bool IsInScope(PracticeScope scope) => scope switch
    {
        PracticeScope.Solo => Practice is { With: Participation.Solo, Contraindication: null },
        PracticeScope.Joint => Practice.Contraindication is null,
        _ => true,
    };

    private bool IsContraindicated(SignalTable signals)
    {
        foreach (CompiledThreshold threshold in _against)
        {
            if (signals[threshold.Index] is { HasPoint: true } reading && reading.Point >= threshold.From)
                return true;
        }

        return false;
    }
}
