namespace Intimacy.Core.Safety;

/// <summary>For whom help resources are looked up. Holds nothing about any answer. Immutable.</summary>
public sealed class HelpRequest
{
    /// <summary>The region as the host names it, such as a country code.</summary>
    public required string Region { get; init; }

    /// <summary>The language as a BCP-47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What help is sought for.</summary>
    /// <value>Default: <see cref="HelpTopic.Safety"/>.</value>
    public HelpTopic Topic { get; init; } = HelpTopic.Safety;
}
