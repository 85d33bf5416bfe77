using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A cited paper: how it was done, what it found and what it does not show. Immutable.</summary>
public sealed class EvidenceSource
{
    internal EvidenceSource()
    {
    }

    /// <summary>The id, such as <c>hogan-2021</c>.</summary>
    [CatalogId(CatalogIdKind.Source)]
    public string Id { get; internal init; } = "";

    /// <summary>The authors, family name first.</summary>
    public ImmutableArray<string> Authors { get; internal init; } = [];

    /// <summary>The year of the citation.</summary>
    public int Year { get; internal init; }

    /// <summary>The title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The journal.</summary>
    public string Journal { get; internal init; } = "";

    /// <summary>Volume and issue.</summary>
    public string Volume { get; internal init; } = "";

    /// <summary>Pages or article number.</summary>
    public string Pages { get; internal init; } = "";

    /// <summary>The digital object identifier.</summary>
    public string Doi { get; internal init; } = "";

    /// <summary>How far the citation was checked.</summary>
    public Verification Verification { get; internal init; }

    /// <summary>How the study was done.</summary>
    public StudyDesign Design { get; internal init; }

    /// <summary>How many people took part, or null where that is not known or does not apply.</summary>
    public int? Participants { get; internal init; }

    /// <summary>What was found.</summary>
    public string Found { get; internal init; } = "";

    /// <summary>What it does not show.</summary>
    public string Limits { get; internal init; } = "";

    /// <summary>The citation in one line.</summary>
    public string Citation => field ??=
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(", ", Authors)}. {Title}. {Journal}. {Year};{Volume}:{Pages}. doi:{Doi}");
}
