using System.Collections.Immutable;
using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>Something about the answers themselves that the reader of a report should know. Immutable.</summary>
[DebuggerDisplay("Caution")]
public sealed class Caution
{
    internal Caution(string id, string text, ImmutableArray<Sign> signs)
    {
        Id = id;
        Text = text;
        Signs = signs;
    }

    /// <summary><c>identical-answers</c>, <c>low-coverage</c>, <c>guard-unanswered</c>, <c>answered-under-another-version</c> or
    /// <c>contradiction:ID</c>; on a joint report <c>answered-under-another-version</c>, <c>dates-apart</c> or <c>wordings-differ</c>.</summary>
    [CatalogId(CatalogIdKind.Caution)]
    public string Id { get; }

    /// <summary>The caution in words.</summary>
    public string Text { get; }

    /// <summary>The signs that it is about; empty where it is about all of them.</summary>
    public ImmutableArray<Sign> Signs { get; }
}
