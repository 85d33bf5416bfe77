using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Intimacy.Web.Drawing;

/// <summary>
/// Draws elements as they stand in a tree: every text as text, so that nothing that somebody wrote becomes a part of the page. Another list is drawn anew as a whole; the
/// same one is left alone, with what a reader has unfolded.
/// </summary>
public sealed class Tree : ComponentBase
{
    private IReadOnlyList<XElement> _drawn = [];
    private int _version;

    [Parameter, EditorRequired]
    public IReadOnlyList<XElement> Elements { get; set; } = [];

    protected override void OnParametersSet() => _version += ReferenceEquals(_drawn, Elements) ? 0 : 1;

    protected override bool ShouldRender() => !ReferenceEquals(_drawn, Elements);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        _drawn = Elements;
        builder.OpenElement(0, "div");
        builder.SetKey(_version);
        foreach (XElement element in Elements)
            Draw(builder, element);
        builder.CloseElement();
    }

    private static void Draw(RenderTreeBuilder builder, XElement element)
    {
        builder.OpenElement(1, element.Name.LocalName);
        foreach (XAttribute attribute in element.Attributes())
            builder.AddAttribute(2, attribute.Name.LocalName, attribute.Value);
        foreach (XNode node in element.Nodes())
        {
            if (node is XElement inner)
                Draw(builder, inner);
            else if (node is XText text)
                builder.AddContent(3, text.Value);
        }

        builder.CloseElement();
    }
}
