using Intimacy.Core.Model;

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
    private readonly CompiledCondition[] _onlyWhen;
    private readonly CompiledCondition[] _alsoWhen;

    public CompiledPrecedence(Precedence? precedence, CompiledRules rules)
    {
        _tier = precedence?.Tier ?? None;
        _from = precedence?.From.Hundredths ?? 0;
        _onlyWhen = CompiledCondition.All(precedence?.OnlyWhen ?? [], rules);
        _alsoWhen = CompiledCondition.All(precedence?.AlsoWhen ?? [], rules);
    }

    /// <summary>The tier that no open question can take away; <see cref="None"/> where there is none.</summary>
    public int Certain(Assessment assessment, in StrategyPriority priority)
    {
        // Without a point the strategy could still leave scope altogether.
        if (_tier == None || !priority.HasPoint)
            return None;
        bool holds = CompiledCondition.AnyIsCertain(_alsoWhen, assessment)
            || (priority.Low >= _from && (_onlyWhen.Length == 0 || CompiledCondition.AnyIsCertain(_onlyWhen, assessment)));
        return holds ? _tier : None;
    }

    /// <summary>The tier that the open questions could still give.</summary>
    public int Possible(Assessment assessment, in StrategyPriority priority)
    {
        if (_tier == None || !priority.IsAssessed)
            return None;
        bool holds = CompiledCondition.AnyIsPossible(_alsoWhen, assessment)
            || (priority.High >= _from && (_onlyWhen.Length == 0 || CompiledCondition.AnyIsPossible(_onlyWhen, assessment)));
        return holds ? _tier : None;
    }
}
