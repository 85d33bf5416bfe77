using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>A value of the merged catalog while packs are laid over it: what it is, where it was written, and by which pack.</summary>
internal sealed partial class MergedValue
{
    private MergedValue(JsonKind kind, JsonTreeNode? origin, Pack? owner) => (Kind, Origin, Owner) = (kind, origin, owner);

    public JsonKind Kind { get; }

    /// <summary>Where it was written, or taken away; null for the whole catalog and for a section that only packs bring.</summary>
    public JsonTreeNode? Origin { get; private set; }

    /// <summary>The pack that said so last; null for the catalog underneath, and for a list that packs have begun together.</summary>
    public Pack? Owner { get; private set; }

    /// <summary>Taken away: it stays here, so that another pack which changes it is a conflict and not a surprise.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>The text of a string, or null.</summary>
    public string? Text => Kind == JsonKind.String ? Origin!.Value.Text : null;

    public static MergedValue EmptyObject() => new(JsonKind.Object, origin: null, owner: null);

    public static MergedValue EmptyList(JsonTreeNode? origin = null) => new(JsonKind.Array, origin, owner: null);

    public static MergedValue Of(JsonTreeNode node, Pack? owner)
    {
        var value = new MergedValue(node.Kind, node, owner);
        int parts = node.Children.Count;
        if (parts > 0 && node.Kind == JsonKind.Array)
            value._items = new(parts);
        else if (parts > 0)
            value._members = new(parts, StringComparer.Ordinal);
        foreach (JsonTreeNode child in node.Children)
        {
            if (value._items is { } items)
                items.Add(Of(child, owner));
            else
                value._members![child.Name!] = Of(child, owner);
        }

        return value;
    }

    public void Remove(Pack by, JsonTreeNode at) => (IsRemoved, Owner, Origin) = (true, by, at);

    /// <summary>Another pack wants what is there: who takes it away takes it from that one too.</summary>
    public void Claim(Pack by, JsonTreeNode at) => (Owner, Origin) = (by, at);

    /// <summary>Something in it that another pack said, and that this pack may not undo; null where there is nothing of the kind.</summary>
    public MergedValue? NotToBeUndoneBy(Pack pack)
    {
        if (!pack.MayUndo(Owner))
            return this;
        foreach (MergedValue part in _items ?? (IEnumerable<MergedValue>?)_members?.Values ?? [])
        {
            if (part.NotToBeUndoneBy(pack) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Whether it is there and holds what the node holds; the order of members does not matter.</summary>
    public bool HoldsTheSameAs(JsonTreeNode node)
    {
        if (IsRemoved || Kind != node.Kind)
            return false;
        return Kind switch
        {
            JsonKind.String or JsonKind.Number => Origin!.Value.Utf8Text.SequenceEqual(node.Utf8Text),
            JsonKind.Array => Items.Count() == node.Children.Count && Items.Zip(node.Children, static (item, child) => item.HoldsTheSameAs(child)).All(static same => same),
            JsonKind.Object => Members.Count() == node.Children.Count && node.Children.All(child => Find(child.Name!)?.HoldsTheSameAs(child) == true),
            _ => true,
        };
    }
}
