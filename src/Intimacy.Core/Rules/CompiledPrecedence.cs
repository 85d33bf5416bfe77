using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// The precedence of one strategy, made ready for one checklist. It goes by what is certain: one answer among many open questions must not
/// put a strategy before all others.
/// </summary>
internal sealed class CompiledPrecedence
{
    public const int None = int.MaxValue;

    private readonly int _tier;
    private readonly int _from;
    private readonly CompiledConditions _onlyWhen;
    private readonly CompiledConditions _alsoWhen;

    public CompiledPrecedence(Precedence? precedence, SignalLayout layout)
    {
        _tier = precedence?.Tier ?? None;
        _from = precedence?.FromPriority.Hundredths ?? 0;
        _onlyWhen = new CompiledConditions(precedence?.OnlyWhen ?? [], layout);
        _alsoWhen = new CompiledConditions(precedence?.AlsoWhen ?? [], layout);
    }

    /// <summary>The tier that no open question can take away, and that which they could still give; <see cref="None"/> where there is none.</summary>
    public (int Certain, int Possible) Read(SignalTable signals, in StrategyPriority priority)
    {
        if (_tier == None || !priority.IsAssessed)
            return (None, None);
        HeldConditions held = _alsoWhen.Read(signals);
        HeldConditions only = _onlyWhen.IsEmpty ? HeldConditions.Certainly | HeldConditions.Possibly : _onlyWhen.Read(signals);
        if (priority.Low >= _from)
            held |= only & HeldConditions.Certainly;
        if (priority.High >= _from)
            held |= only & HeldConditions.Possibly;

        // Without a point the strategy could still leave scope altogether.
        return ((held & HeldConditions.Certainly) != 0 && priority.HasPoint ? _tier : None, (held & HeldConditions.Possibly) != 0 ? _tier : None);
    }
}
