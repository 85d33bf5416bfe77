namespace Intimacy.Core.Change;

/// <summary>What a history says of one index or dimension.</summary>
public enum ChangeVerdict
{
    /// <summary>There is too little to compare, or what there is cannot be compared. The default.</summary>
    CannotTell,

    /// <summary>Nothing that stands out from chance. A slow change can be hidden in it.</summary>
    NoDetectableChange,

    /// <summary>Better than before, by more than chance explains: more presence, less absence, a higher dimension.</summary>
    Improved,

    /// <summary>Less well than before, by more than chance explains.</summary>
    Declined,
}
