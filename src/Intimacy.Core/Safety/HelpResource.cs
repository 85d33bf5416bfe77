namespace Intimacy.Core.Safety;

/// <summary>A place to turn to, supplied and verified by the host; the library ships none. Immutable.</summary>
public sealed class HelpResource
{
    /// <summary>The name of the service.</summary>
    public required string Name { get; init; }

    /// <summary>How it is reached.</summary>
    public required HelpChannel Channel { get; init; }

    /// <summary>The number, address or place.</summary>
    public required string Contact { get; init; }

    /// <summary>When it is open, in words.</summary>
    public required string Hours { get; init; }

    /// <summary>The day on which somebody last checked that it works.</summary>
    public required DateOnly VerifiedOn { get; init; }

    /// <summary>The last day on which it may be shown.</summary>
    public required DateOnly ValidUntil { get; init; }
}
