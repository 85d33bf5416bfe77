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

    /// <summary>The tier that no open question can take away; <see cref="None"/> where there is none.</summary>
    public int Certain(SignalTable signals, in StrategyPriority priority)
    {
        // Without a point the strategy could still leave scope altogether.
        if (_tier == None || !priority.HasPoint)
            return None;
        bool holds = _alsoWhen.AreCertain(signals) || (priority.Low >= _from && (_onlyWhen.IsEmpty || _onlyWhen.AreCertain(signals)));
        return holds ? _tier : None;
    }

    /// <summary>The tier that the open questions could still give.</summary>
    public int Possible(SignalTable signals, in StrategyPriority priority)
    {
        if (_tier == None || !priority.IsAssessed)
            return None;
        bool holds = _alsoWhen.ArePossible(signals) || (priority.High >= _from && (_onlyWhen.IsEmpty || _onlyWhen.ArePossible(signals)));
        return holds ? _tier : None;
    }
}
