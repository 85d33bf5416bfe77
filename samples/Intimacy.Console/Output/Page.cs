using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Output;

/// <summary>A page under construction: blocks with an empty line between them, all but commands wrapped to the width of the screen.</summary>
internal sealed class Page
{
    private const int Indent = 2;
    private const int Unwrapped = 10_000;
    private readonly List<IRenderable> _blocks = [];
    private readonly HashSet<IRenderable> _commands = [];

    public void Title(string text) => _blocks.Add(new PageTitle(PersonName.InText(PlainText.Prose(text))));

    public void Heading(string text) => _blocks.Add(new Rows(Inline(text, Look.Heading)));

    public void Paragraph(string text, Style? style = null) => _blocks.Add(new Rows(Inline(text, style)));

    /// <summary>Lines that stand close together, at the edge of the page.</summary>
    public void Paragraphs(params IRenderable[] content) => _blocks.Add(new Rows(content));

    /// <summary>A command to copy: broken across two lines it could not be.</summary>
    public void Command(string text)
    {
        IRenderable command = Indented(Inline(text, Look.Strong));
        _blocks.Add(command);
        _commands.Add(command);
    }

    /// <summary>A heading with its text right below.</summary>
    public void Section(string heading, params IRenderable[] content) =>
        _blocks.Add(new Rows([Inline(heading, Look.Heading), .. content.Select(Indented)]));

    public void Block(params IRenderable[] content) => _blocks.Add(new Rows(content.Select(Indented)));

    /// <summary>Lays the page out and writes it: in colour on a terminal that has it, plain text everywhere else.</summary>
    public void Print() => Screen.Write(Encoding.UTF8.GetBytes(Render()));

    /// <summary>The page as text, with the colours of the terminal if it goes to one. A command stays in one piece, to be copied.</summary>
    public string Render()
    {
        using var writer = new StringWriter();
        IAnsiConsole console = Screen.Drawing(writer);
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (i > 0)
                console.WriteLine();
            console.Profile.Width = _commands.Contains(_blocks[i]) ? Unwrapped : Screen.Columns;
            console.Write(_blocks[i]);
        }

        return Screen.IsTerminal ? writer.ToString() : Tidy(writer.ToString());
    }

    public static Text Inline(string text, Style? style = null) => new(PersonName.InText(PlainText.Prose(text)), style);

    public static IRenderable Indented(IRenderable content) => new Padder(content, new Padding(Indent, 0, 0, 0));

    /// <summary>Texts behind bullets that stay clear of them when they wrap.</summary>
    public static Grid Bullets(IEnumerable<IRenderable> items)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (IRenderable item in items)
            grid.AddRow(new Text("•", Look.Quiet), item);
        return grid;
    }

    public static Grid Bullets(IEnumerable<string> items) => Bullets(items.Select(item => Inline(item)));

    /// <summary>Names on the left, what is to be said of them on the right.</summary>
    public static Grid Facts(IEnumerable<(string Name, IRenderable Value)> facts)
    {
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach ((string name, IRenderable value) in facts)
            grid.AddRow(Inline(name, Look.Quiet), value);
        return grid;
    }

    /// <summary>Cells are padded to their width with spaces, and lines end as the system likes.</summary>
    private static string Tidy(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
