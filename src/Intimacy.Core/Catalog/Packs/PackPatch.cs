using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>
/// Lays what one pack changes over what is there, as a JSON Merge Patch (RFC 7396) does: an object is merged, null takes a property away, anything
/// else stands in its place. Beyond that, a list can be edited with <c>add</c> and <c>remove</c>, and two packs that disagree are a problem.
/// </summary>
internal sealed class PackPatch(Pack pack, ProblemList problems)
{
    private const string Add = "add";
    private const string Remove = "remove";

    /// <summary>Lays every member of a node over an object.</summary>
    public void Merge(MergedValue target, JsonTreeNode changes)
    {
        foreach (JsonTreeNode change in changes.ChildrenWhileRoom(problems))
            MergeMember(target, change);
    }

    /// <summary>Lays one member over an object.</summary>
    public void MergeMember(MergedValue target, JsonTreeNode change)
    {
        MergedValue? there = target.Find(change.Name!);
        bool isGone = there is null or { IsRemoved: true };
        if (change.Kind == JsonKind.Null)
            TakeAway(there, change);
        else if (IsEdit(change) && (isGone || there!.Kind == JsonKind.Array))
            EditList(target, there, change);
        else if (change.Kind == JsonKind.Object && there is { IsRemoved: false, Kind: JsonKind.Object })
            Merge(there, change);
        else if (there is null || there.HoldsTheSameAs(change) || MayUndo(there, change))
            target.Set(change.Name!, MergedValue.Of(change, pack));
    }

    private static bool IsEdit(JsonTreeNode node) =>
        node.Kind == JsonKind.Object && node.Children.Count > 0 && node.Children.All(static c => c is { Name: Add or Remove, Kind: JsonKind.Array });

    private void TakeAway(MergedValue? there, JsonTreeNode change)
    {
        if (there is null)
            problems.Add(change, "a property that is there", "null for one that is not");
        else if (!there.IsRemoved && MayUndo(there, change))
            there.Remove(pack, change);
    }

    private void EditList(MergedValue target, MergedValue? there, JsonTreeNode change)
    {
        if (there is { IsRemoved: true } && !MayUndo(there, change))
            return;

        // A list that another pack wrote as a whole is its own; its single items are looked at one by one.
        if (there is { IsRemoved: false } && !pack.MayUndo(there.Owner))
        {
            problems.AddConflict(pack, there, change);
            return;
        }

        if (there is not { Kind: JsonKind.Array, IsRemoved: false } list)
            target.Set(change.Name!, list = MergedValue.EmptyList(change));
        foreach (JsonTreeNode gone in change.Find(Remove)?.ChildrenWhileRoom(problems) ?? default)
            RemoveItem(list, gone);
        foreach (JsonTreeNode added in change.Find(Add)?.ChildrenWhileRoom(problems) ?? default)
            AddItem(list, added);
    }

    private void AddItem(MergedValue list, JsonTreeNode added)
    {
        string content = NodeContent.Of(added);
        if (list.FindItem(content) is not { } item)
            list.AddItem(MergedValue.Of(added, pack), content);
        else if (!item.IsRemoved)
            item.Claim(pack, added);
        else if (MayUndo(item, added))
            list.Replace(item, MergedValue.Of(added, pack), content);
    }

    private void RemoveItem(MergedValue list, JsonTreeNode gone)
    {
        if (list.FindItem(NodeContent.Of(gone)) is not { } item)
            problems.Add(gone, "an element that the list has", "another one");
        else if (!item.IsRemoved && MayUndo(item, gone))
            item.Remove(pack, gone);
    }

    /// <summary>Whether the pack may undo a value; a problem that names both places where it may not.</summary>
    private bool MayUndo(MergedValue there, JsonTreeNode change)
    {
        MergedValue? conflict = there.NotToBeUndoneBy(pack);
        if (conflict is not null)
            problems.AddConflict(pack, conflict, change);
        return conflict is null;
    }
}
