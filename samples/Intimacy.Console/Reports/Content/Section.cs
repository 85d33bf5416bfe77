namespace Intimacy.Console.Reports.Content;

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
