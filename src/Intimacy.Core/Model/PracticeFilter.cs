namespace Intimacy.Core.Model;

/// <summary>What a practice may take. What is null may be anything. Immutable.</summary>
public sealed class PracticeFilter
{
    /// <summary>The strategy by its id.</summary>
    /// <value>Default: null, any.</value>
    [CatalogId(CatalogIdKind.Strategy)]
    public string? StrategyId { get; init; }

    /// <summary>The most minutes of one occasion; a practice with a range fits where its shortest does.</summary>
    /// <value>Default: null, any.</value>
    public int? MaxMinutes { get; init; }

    /// <summary>The most that it may cost.</summary>
    /// <value>Default: null, any.</value>
    public Cost? MaxCost { get; init; }

    /// <summary>The most that it may ask.</summary>
    /// <value>Default: null, any.</value>
    public Effort? MaxEffort { get; init; }

    /// <summary>Where it is done; what can be done anywhere fits every place.</summary>
    /// <value>Default: null, any.</value>
    public Place? Place { get; init; }

    /// <summary>Alone or together.</summary>
    /// <value>Default: null, any.</value>
    public Participation? With { get; init; }

    /// <summary>Whether it must be a small first step.</summary>
    /// <value>Default: false, any.</value>
    public bool FirstStepsOnly { get; init; }

    internal bool Fits(Practice practice) =>
        (StrategyId is null || practice.Strategy.Id == StrategyId)
        && (MaxMinutes is null || practice.Minutes <= MaxMinutes)
        && (MaxCost is null || practice.Cost <= MaxCost)
        && (MaxEffort is null || practice.Effort <= MaxEffort)
        && (Place is null || practice.Place == Place || practice.Place == Model.Place.Anywhere)
        && (With is null || practice.With == With)
        && (!FirstStepsOnly || practice.IsFirstStep);
}
