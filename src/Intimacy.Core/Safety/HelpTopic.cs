namespace Intimacy.Core.Safety;

/// <summary>What help is sought for.</summary>
public enum HelpTopic
{
    /// <summary>Being afraid of or controlled by a partner.</summary>
    Safety,

    /// <summary>A talk with a counsellor, alone.</summary>
    Counselling,

    /// <summary>Grief.</summary>
    Grief,
}
