namespace Intimacy.Core.Rules;

/// <summary>Where one strategy stands.</summary>
/// <param name="Priority">Its priority.</param>
/// <param name="Tier">The tier that no open question can take away.</param>
/// <param name="PossibleTier">The tier that the open questions could still give.</param>
/// <param name="Withheld">Whether answers withhold it.</param>
/// <param name="Lifted">Whether answers lift it over the floor of what is recommended.</param>
internal readonly record struct StrategyStanding(StrategyPriority Priority, int Tier, int PossibleTier, HeldConditions Withheld, HeldConditions Lifted)
{
    /// <summary>Whether the open questions could change either way that it is withheld.</summary>
    public bool IsWithheldPerhaps => (Withheld & (HeldConditions.Certainly | HeldConditions.Possibly)) == HeldConditions.Possibly;

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(StrategyStanding);
}
