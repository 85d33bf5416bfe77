using System.Collections.Immutable;
using System.Diagnostics;

namespace Intimacy.Core.Reports;

/// <summary>One partner's report as it was stored: words and numbers to show again, whatever the catalog says today. It is no basis for a new report; that is the check-in. Immutable and thread-safe.</summary>
[DebuggerDisplay("Stored report")]
public sealed class StoredReport
{
    internal StoredReport()
    {
    }

    /// <summary>The id of the catalog under which it was made.</summary>
    public string CatalogId { get; internal init; } = "";

    /// <summary>The version of that catalog.</summary>
    public string CatalogVersion { get; internal init; } = "";

    /// <summary>The language of its texts, a BCP-47 tag.</summary>
    public string Language { get; internal init; } = "";

    /// <summary>The label of the partner whose report it is.</summary>
    public string Partner { get; internal init; } = "";

    /// <summary>The date of the answers.</summary>
    public DateOnly Date { get; internal init; }

    /// <summary>The name of the checklist.</summary>
    public string ChecklistName { get; internal init; } = "";

    /// <summary>The name of the pattern.</summary>
    public string PatternName { get; internal init; } = "";

    /// <summary>The pattern in a sentence.</summary>
    public string PatternAbout { get; internal init; } = "";

    /// <summary>The name of the focus, or null.</summary>
    public string? FocusName { get; internal init; }

    /// <summary>The focus in a sentence, or null.</summary>
    public string? FocusAbout { get; internal init; }

    /// <summary>Presence, absence, then the dimensions.</summary>
    public ImmutableArray<StoredArea> Areas { get; internal init; } = [];

    /// <summary>What the answers spoke for, best first.</summary>
    public ImmutableArray<StoredRecommendation> Recommendations { get; internal init; } = [];

    /// <summary>What was said where nothing was recommended; otherwise null.</summary>
    public string? WhyNothingIsSuggested { get; internal init; }

    /// <summary>What the reader should know about the answers.</summary>
    public ImmutableArray<string> Cautions { get; internal init; } = [];

    /// <summary>What a report is not; to be shown with it.</summary>
    public ImmutableArray<string> Notices { get; internal init; } = [];

    /// <summary>The day that was suggested for the next check-in.</summary>
    public DateOnly NextCheckIn { get; internal init; }
}
