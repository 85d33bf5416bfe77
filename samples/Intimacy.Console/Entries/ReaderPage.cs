using Intimacy.Console.Output;

namespace Intimacy.Console.Entries;

/// <summary>What a reader is told of one thing: paragraphs, and lists under a heading. What is empty is left out.</summary>
internal sealed class ReaderPage(string title, params string[] paragraphs)
{
    private readonly List<(string Heading, string[] Lines)> _sections = [];

    public ReaderPage With(string heading, params IEnumerable<string> lines)
    {
        _sections.Add((heading, [.. lines]));
        return this;
    }

    public void WriteTo(Page page)
    {
        page.Title(title);
        foreach (string paragraph in paragraphs)
            page.Paragraph(paragraph);
        foreach ((string heading, string[] lines) in _sections.Where(s => s.Lines.Length > 0))
            page.Section(heading, lines is [var only] ? Page.Inline(only) : Page.Bullets(lines));
    }
}
