using System.Diagnostics;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>An index or a dimension as a stored report shows it. Immutable.</summary>
[DebuggerDisplay("Stored area")]
public sealed class StoredArea
{
    internal StoredArea()
    {
    }

    /// <summary>The id, such as <c>presence</c> or <c>closeness</c>.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The band in words.</summary>
    public string Words { get; internal init; } = "";

    /// <summary>The band.</summary>
    public Band Band { get; internal init; }

    /// <summary>The estimate, or null.</summary>
    public Points? Estimate { get; internal init; }

    /// <summary>What the open questions left.</summary>
    public Interval Interval { get; internal init; }

    /// <summary>Whether one of its answers weighs.</summary>
    public bool Weighs { get; internal init; }

    /// <summary>Whether it is something to lean on.</summary>
    public bool IsStrength { get; internal init; }
}
