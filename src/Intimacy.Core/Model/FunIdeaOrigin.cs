namespace Intimacy.Core.Model;

/// <summary>Where an idea for the two of them comes from.</summary>
public enum FunIdeaOrigin
{
    /// <summary>What couples often liked when they first went out.</summary>
    DatingDays,

    /// <summary>What many say that they always wanted to try.</summary>
    AlwaysWanted,

    /// <summary>Something that may be new to both.</summary>
    New,
}
