namespace Intimacy.Core.Practices;

/// <summary>Why a practice is suggested.</summary>
public enum PracticeFit
{
    /// <summary>It belongs to the strategy and suits many.</summary>
    General,

    /// <summary>It is a small first step that one partner can take alone.</summary>
    FirstStep,

    /// <summary>It is made for a situation that applies.</summary>
    Situation,

    /// <summary>It meets something that the answers mention.</summary>
    Answers,
}
