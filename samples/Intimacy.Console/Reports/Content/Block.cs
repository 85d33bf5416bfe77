using Intimacy.Console.Language;


namespace Intimacy.Console.Reports.Content;

/// <summary>A piece of a report that says what it is and not how it looks: text and page draw it each in their own way.</summary>
internal abstract record Block;

/// <summary>A paragraph; quiet where it is an aside.</summary>
internal sealed record Line(string Text, bool IsQuiet = false) : Block
{
    /// <summary>Whether a short text does without it.</summary>
    public bool IsForLongText { get; init; }
}

/// <summary>What to type next. A page in a browser has nowhere to type, and leaves it out.</summary>
internal sealed record Hint(string Text) : Block
{
    /// <summary>Whether a long text does without it, such as the way to the long text.</summary>
    public bool IsForShortText { get; init; }
}

/// <summary>A heading within a section.</summary>
internal sealed record Subheading(string Text) : Block;

internal sealed record BulletList(IReadOnlyList<string> Items) : Block
{
    public BulletList(IEnumerable<string> items)
        : this([.. items])
    {
    }
}

/// <summary>More on what stands before it, for those who wish to read on: folded on a page, left out of a short text.</summary>
/// <param name="Summary">What is in it.</param>
/// <param name="Blocks">What comes out when it is unfolded.</param>
internal sealed record Fold(string Summary, IReadOnlyList<Block> Blocks) : Block;

/// <summary>One small thing to do first: what it is, what it takes, how it begins, and when to leave it out.</summary>
internal sealed record FirstStep(string Title, string Takes, string First, string? Care) : Block
{
    public static string Opening => Local.Text("A small first step");

    public string Heading => $"{Opening}: {Title}";
}
