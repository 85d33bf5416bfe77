using Spectre.Console;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Output;

/// <summary>A title within a line across the page; where it is too long for that, above a line, wrapped and whole.</summary>
internal sealed class PageTitle(string text) : Renderable
{
    /// <summary>What the line needs beside the title: a piece of it and a space on either side.</summary>
    private const int Frame = 6;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable title = new Text(text).Length + Frame <= maxWidth
            ? new Spectre.Console.Rule(Markup.Escape(text)) { Justification = Justify.Left, Style = Look.Certain }
            : new Rows(new Text(text, Look.Strong), new Spectre.Console.Rule { Style = Look.Certain });
        return title.Render(options, maxWidth);
    }
}
