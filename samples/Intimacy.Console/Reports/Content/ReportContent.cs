namespace Intimacy.Console.Reports.Content;

/// <summary>Everything that a report says, in its order.</summary>
/// <param name="title">The heading of the whole.</param>
/// <param name="subtitle">What was asked; empty where that is nobody else's business.</param>
/// <param name="culture">The language of the catalog's texts, as a BCP-47 tag.</param>
internal sealed class ReportContent(string title, string subtitle, string culture)
{
    private readonly List<Section> _sections = [];

    public string Title { get; } = title;

    public string Subtitle { get; } = subtitle;

    public string Culture { get; } = culture;

    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>The title and what was asked, in one line.</summary>
    public string FullTitle => Subtitle.Length == 0 ? Title : $"{Title} · {Subtitle}";

    /// <summary>The last line; null where there is none.</summary>
    public string? Closing { get; init; }

    /// <summary>How to get everything, where a short text does not have it; null where there is no more.</summary>
    public Hint? All { get; init; }

    /// <summary>What comes after the report and is no part of it; null where there is nothing.</summary>
    public Section? Beside { get; private set; }

    public Section AddBeside(string heading) => Beside = new Section(heading);

    /// <summary>A section for those who wish to read on.</summary>
    public Section AddFolded(string heading)
    {
        var section = new Section(heading, isFolded: true);
        _sections.Add(section);
        return section;
    }

    public Section Section(string heading, params IReadOnlyList<Block> group)
    {
        var section = new Section(heading);
        if (group.Count > 0)
            section.Add(group);
        _sections.Add(section);
        return section;
    }
}
