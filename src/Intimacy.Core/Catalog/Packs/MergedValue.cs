using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>A value of the merged catalog while packs are laid over it: what it is, where it was written, and by which pack.</summary>
internal sealed class MergedValue
{
    private MergedValue(JsonKind kind, JsonTreeNode? origin, Pack? owner) => (Kind, Origin, Owner) = (kind, origin, owner);

    public JsonKind Kind { get; }

    /// <summary>Where it was written, or taken away; null for the whole catalog and for a section that only packs bring.</summary>
    public JsonTreeNode? Origin { get; private set; }

    /// <summary>The pack that said so last; null for the catalog underneath, and for a list that packs have begun together.</summary>
    public Pack? Owner { get; private set; }

    /// <summary>Taken away: it stays here, so that another pack which changes it is a conflict and not a surprise.</summary>
    public bool IsRemoved { get; private set; }

    public List<MergedValue> Items { get; } = [];

    /// <summary>The members of an object by name.</summary>
    public Dictionary<string, MergedValue> Members { get; } = new(StringComparer.Ordinal);

    public static MergedValue Empty(JsonKind kind, JsonTreeNode? origin = null, Pack? owner = null) => new(kind, origin, owner);

    public static MergedValue Of(JsonTreeNode node, Pack? owner)
    {
        var value = new MergedValue(node.Kind, node, owner);
        foreach (JsonTreeNode child in node.Children)
        {
            if (node.Kind == JsonKind.Array)
                value.Items.Add(Of(child, owner));
            else
                value.Members[child.Name!] = Of(child, owner);
        }

        return value;
    }

    public void Remove(Pack by, JsonTreeNode at) => (IsRemoved, Owner, Origin) = (true, by, at);

    /// <summary>Another pack wants what is there: who takes it away takes it from that one too.</summary>
    public void Claim(Pack by, JsonTreeNode at) => (Owner, Origin) = (by, at);

    public MergedValue? Find(string name) => Members.GetValueOrDefault(name);

    /// <summary>The text of a string member; null where there is none.</summary>
    public string? TextOf(string name) => Find(name) is { IsRemoved: false, Kind: JsonKind.String } member ? member.Origin!.Value.Text : null;

    /// <summary>Whether it is a string of this text.</summary>
    public bool Is(string text) => !IsRemoved && Kind == JsonKind.String && Origin!.Value.Text == text;

    /// <summary>Something in it that another pack said, and that this pack may not undo; null where there is nothing of the kind.</summary>
    public MergedValue? NotToBeUndoneBy(Pack pack)
    {
        if (!pack.MayUndo(Owner))
            return this;
        foreach (MergedValue part in Kind == JsonKind.Array ? Items : (IEnumerable<MergedValue>)Members.Values)
        {
            if (part.NotToBeUndoneBy(pack) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Whether it holds what the node holds; the order of members does not matter.</summary>
    public bool HoldsTheSameAs(JsonTreeNode node) => !IsRemoved && HeldTheSameAs(node);

    /// <summary>Whether it holds, or held before it was taken away, what the node holds.</summary>
    public bool HeldTheSameAs(JsonTreeNode node)
    {
        if (Kind != node.Kind)
            return false;
        return Kind switch
        {
            JsonKind.String or JsonKind.Number => Origin!.Value.Utf8Text.SequenceEqual(node.Utf8Text),
            JsonKind.Array => HoldsTheItemsOf(node),
            JsonKind.Object => HoldsTheMembersOf(node),
            _ => true,
        };
    }

    private bool HoldsTheItemsOf(JsonTreeNode node)
    {
        List<MergedValue> items = Items.FindAll(i => !i.IsRemoved);
        return items.Count == node.Children.Count && node.Children.Zip(items, static (child, item) => item.HoldsTheSameAs(child)).All(static same => same);
    }

    private bool HoldsTheMembersOf(JsonTreeNode node) =>
        Members.Values.Count(m => !m.IsRemoved) == node.Children.Count && node.Children.All(child => Find(child.Name!)?.HoldsTheSameAs(child) == true);
}
