
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

/// <summary>A heading and what belongs to it: groups of blocks that stand close together, then sections of its own.</summary>
internal sealed class Section(string heading, bool isFolded = false)
{
    private readonly List<IReadOnlyList<Block>> _groups = [];
    private readonly List<Section> _sections = [];

    public string Heading { get; } = heading;

    /// <summary>Whether it is for those who wish to read on: folded on a page, left out of a short text.</summary>
    public bool IsFolded { get; } = isFolded;

    public IReadOnlyList<IReadOnlyList<Block>> Groups => _groups;

    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>Adds blocks that belong close together.</summary>
    public void Add(params IReadOnlyList<Block> group) => _groups.Add(group);

    public Section AddSection(string heading, bool isFolded = false)
    {
        var section = new Section(heading, isFolded);
        _sections.Add(section);
        return section;
    }
}
