namespace Intimacy.Core.Couples;

/// <summary>How two released views of one thing stand to each other.</summary>
public enum Agreement
{
    /// <summary>At least one of them is not known.</summary>
    Unknown,

    /// <summary>Anything but the other three: small differences are not called differences.</summary>
    Mixed,

    /// <summary>One sees it as well, the other as a concern.</summary>
    SeenDifferently,

    /// <summary>Both see it as a concern. Never called agreement.</summary>
    BothConcerned,

    /// <summary>Both see it as well.</summary>
    BothWell,
}
