namespace Intimacy.Core.Model;

/// <summary>What two people sit over when one of them asks.</summary>
public enum PromptSetting
{
    /// <summary>A talk, such as the half hour in the evening.</summary>
    Talk,

    /// <summary>A book on living together.</summary>
    CoupleBook,

    /// <summary>A novel.</summary>
    Novel,

    /// <summary>The story of a life.</summary>
    Biography,

    /// <summary>A book, a film or a magazine on something that both like.</summary>
    SharedInterest,
}
