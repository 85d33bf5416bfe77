namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's strategies. They are public contract: an id is never given another meaning.</summary>
public static class StrategyIds
{
    /// <summary>The strategy <c>get-help</c>.</summary>
    public const string GetHelp = "get-help";

    /// <summary>The strategy <c>be-emotionally-available</c>.</summary>
    public const string BeEmotionallyAvailable = "be-emotionally-available";

    /// <summary>The strategy <c>increase-time-together</c>.</summary>
    public const string IncreaseTimeTogether = "increase-time-together";

    /// <summary>The strategy <c>silence-electronics</c>.</summary>
    public const string SilenceElectronics = "silence-electronics";

    /// <summary>The strategy <c>read-together</c>.</summary>
    public const string ReadTogether = "read-together";

    /// <summary>The strategy <c>fun-list</c>.</summary>
    public const string FunList = "fun-list";

    /// <summary>The strategy <c>balance-self-and-couple</c>.</summary>
    public const string BalanceSelfAndCouple = "balance-self-and-couple";

    /// <summary>The strategy <c>marriage-enrichment</c>.</summary>
    public const string MarriageEnrichment = "marriage-enrichment";
}
