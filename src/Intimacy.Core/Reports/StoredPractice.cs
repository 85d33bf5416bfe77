using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>A practice as a stored report shows it. Immutable.</summary>
[DebuggerDisplay("Stored practice")]
public sealed class StoredPractice
{
    internal StoredPractice()
    {
    }

    /// <summary>The id.</summary>
    [CatalogId(CatalogIdKind.Practice)]
    public string Id { get; internal init; } = "";

    /// <summary>The title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What to do.</summary>
    public string How { get; internal init; } = "";

    /// <summary>What to do the first time.</summary>
    public string FirstTime { get; internal init; } = "";

    /// <summary>What to add to it, or null.</summary>
    public string? Invitation { get; internal init; }

    /// <summary>How long, how often, with whom, in words.</summary>
    public string Takes { get; internal init; } = "";

    /// <summary>Why it fits.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>When to leave it out, or null.</summary>
    public string? Care { get; internal init; }
}
