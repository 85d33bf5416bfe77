using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Takes elements out of a catalog by their ids, and with each what makes no sense without it.</summary>
internal sealed class PackRemoval(MergedValue catalog, ProblemList problems)
{
    /// <summary>What goes with an element: the section that it is in, and where its id may stand.</summary>
    private static readonly (string Of, string In, string Property, Bond Bond)[] Bonds =
    [
        ("strategies", "practices", "strategy", Bond.Owner),
        ("strategies", "rules", "strategy", Bond.Owner),
        ("strategies", "tensions", "strategies", Bond.Owner),
        ("strategies", "claims", "strategies", Bond.Mention),
        ("signs", "checklists", "signs", Bond.Mention),
        ("signs", "contradictions", "signs", Bond.Owner),
        ("claims", "practices", "claims", Bond.Mention),
        ("sources", "claims", "sources", Bond.Mention),
        ("dimensions", "signs", "dimensions", Bond.Mention),
        ("contexts", "strategies", "excludes", Bond.Mention),
        ("contexts", "practices", "excludes", Bond.Mention),
        ("contexts", "prompts", "excludes", Bond.Mention),
        ("contexts", "funIdeas", "excludes", Bond.Mention),
    ];

    private enum Bond
    {
        /// <summary>It belongs to what goes, and goes with it.</summary>
        Owner,

        /// <summary>It stays, and no longer names it.</summary>
        Mention,
    }

    public void Remove(Pack pack)
    {
        foreach (JsonTreeNode section in pack.Remove?.Children ?? default)
        {
            if (!CatalogSections.Lists.Contains(section.Name!))
                problems.Add(section, $"one of {string.Join(", ", CatalogSections.Lists.Order(StringComparer.Ordinal))}", "another name");
            else if (section.Kind != JsonKind.Array)
                problems.Add(section, "an array of ids");
            else
                RemoveAll(pack, section);
        }
    }

    private void RemoveAll(Pack pack, JsonTreeNode section)
    {
        foreach (JsonTreeNode id in section.Children)
        {
            MergedValue? element = id.Kind == JsonKind.String ? CatalogElements.Find(catalog, section.Name!, id.Text!) : null;
            if (element is null)
                problems.Add(id, $"an id that {section.Name} has", id.Kind == JsonKind.String ? "another word" : id.Description);
            else if (element.IsRemoved)
                continue;
            else if (element.NotToBeUndoneBy(pack) is { } conflict)
                problems.AddConflict(pack, conflict, id);
            else
                RemoveWithItsOwn(pack, element, section.Name!, id);
        }
    }

    private void RemoveWithItsOwn(Pack pack, MergedValue element, string section, JsonTreeNode id)
    {
        element.Remove(pack, id);
        foreach ((_, string holders, string property, Bond bond) in Bonds.Where(b => b.Of == section))
        {
            foreach (MergedValue holder in catalog.Find(holders)?.Items ?? [])
            {
                if (holder.IsRemoved || Mention(holder, property, id.Text!) is not { IsRemoved: false } mention)
                    continue;
                MergedValue gone = bond == Bond.Owner ? holder : mention;

                // What another pack brought is not dropped in silence: it stays, and reading it says what it misses.
                if (gone.NotToBeUndoneBy(pack) is null)
                    gone.Remove(pack, id);
            }
        }
    }

    /// <summary>The id where the property is one, or has it in its list, or a member of its name.</summary>
    private static MergedValue? Mention(MergedValue holder, string property, string id) => holder.Find(property) switch
    {
        { Kind: JsonKind.String } value when value.Is(id) => value,
        { Kind: JsonKind.Array } list => list.Items.Find(i => i.Is(id)),
        { Kind: JsonKind.Object } members => members.Find(id),
        _ => null,
    };
}
