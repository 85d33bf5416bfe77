namespace Intimacy.Core.Practices;

/// <summary>Which practices a report may suggest.</summary>
internal enum PracticeScope
{
    /// <summary>One partner's own report: all but those that an answer speaks against.</summary>
    Own,

    /// <summary>What one person can do alone, without any contra-indication: by wish, or because of a concern. Which of the two is nowhere to be seen.</summary>
    Solo,

    /// <summary>A joint report: whatever has a contra-indication is left out of every one, so that a missing one says nothing.</summary>
    Joint,
}
