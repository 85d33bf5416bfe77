namespace Intimacy.Core.Rules;

/// <summary>Where one strategy stands: its priority, and the tier that no open question can take away.</summary>
internal readonly record struct StrategyStanding(StrategyPriority Priority, int Tier)
{
    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(StrategyStanding);
}
