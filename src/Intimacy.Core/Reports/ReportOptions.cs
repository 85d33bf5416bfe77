using System.Collections.Immutable;
using Intimacy.Core.Change;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>What a host knows beside the answers. Immutable and thread-safe.</summary>
public sealed class ReportOptions
{
    /// <summary>No context supplied, joint and solo practices alike.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Levels of contexts by id, from 0 (does not apply) to 1 (applies in full). Default: none; each context then has its own default.</summary>
    public ImmutableDictionary<string, decimal> Contexts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>Figures on the reliability of scores, at most one for each index and dimension; they count where a history is compared. Default: none.</summary>
    public ImmutableArray<ReliabilityFigures> Reliability { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether only practices that one person can do alone are wanted. Default false.</summary>
    public bool SoloOnly { get; init; }

    /// <summary>
    /// Whether its owner asked, for this report, for practices that take two as well. It counts only where a check-in was read from a
    /// file that leaves its confidential answers out and shares nothing: such a report keeps to practices for one person, since nobody can tell
    /// any more whether there was a concern. It never outweighs a concern or <see cref="SoloOnly"/>. Default false.
    /// </summary>
    public bool IncludeJoint { get; init; }

    /// <summary>The same options with one context more.</summary>
    /// <param name="id">The id of a context that both partners know, such as <c>living-apart</c>.</param>
    /// <param name="level">From 0 to 1, with at most six decimal places. Default 1.</param>
    /// <returns>New options; these are unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ReportOptions WithContext([CatalogId(CatalogIdKind.Context)] string id, decimal level = 1m)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new() { Contexts = Contexts.SetItem(id, level), Reliability = Reliability, SoloOnly = SoloOnly, IncludeJoint = IncludeJoint };
    }

    internal ReportOptions AsSoloOnly() => new() { Contexts = Contexts, Reliability = Reliability, SoloOnly = true, IncludeJoint = IncludeJoint };
}
