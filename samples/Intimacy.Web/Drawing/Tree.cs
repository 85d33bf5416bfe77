using Intimacy.Console.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Intimacy.Web.Drawing;

/// <summary>Draws elements as they stand in a tree: every text as text, so that nothing that somebody wrote becomes a part of the page.</summary>
internal static class Tree
{
    /// <summary>Another list is drawn anew as a whole; the same one is left alone, with what a reader has unfolded.</summary>
    public static RenderFragment Of(IReadOnlyList<HtmlElement> elements) => builder =>
    {
        builder.OpenElement(0, "div");
        builder.SetKey(elements);
        foreach (HtmlElement element in elements)
            Draw(builder, element);
        builder.CloseElement();
    };

    private static void Draw(RenderTreeBuilder builder, HtmlElement element)
    {
        builder.OpenElement(1, element.Name);
        foreach (HtmlAttribute attribute in element.Attributes)
            builder.AddAttribute(2, attribute.Name, attribute.Value);
        foreach (object child in element.Children)
        {
            if (child is HtmlElement inner)
                Draw(builder, inner);
            else
                builder.AddContent(3, (string)child);
        }

        builder.CloseElement();
    }
}
