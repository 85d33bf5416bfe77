using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>What a value holds, in one text: the same for two that hold the same, whatever the order of members.</summary>
internal static class NodeContent
{
    public static string Of(JsonTreeNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonTreeNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.String:
                text.Append('"').Append(node.Text).Append('"');
                break;
            case JsonKind.Number:
                text.Append(node.Text);
                break;
            case JsonKind.Array:
                text.Append('[');
                foreach (JsonTreeNode child in node.Children)
                    Append(text, child);
                text.Append(']');
                break;
            case JsonKind.Object:
                text.Append('{');
                foreach (JsonTreeNode child in Sorted(node))
                {
                    text.Append(child.Name).Append(':');
                    Append(text, child);
                }

                text.Append('}');
                break;
            default:
                text.Append(node.Kind.ToString());
                break;
        }

        text.Append('\n');
    }

    private static JsonTreeNode[] Sorted(JsonTreeNode node)
    {
        var members = new JsonTreeNode[node.Children.Count];
        int count = 0;
        foreach (JsonTreeNode child in node.Children)
            members[count++] = child;
        Array.Resize(ref members, count);
        Array.Sort(members, static (a, b) => a.Utf8Name.SequenceCompareTo(b.Utf8Name));
        return members;
    }
}
