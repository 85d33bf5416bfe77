using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Takes elements out of a catalog by their ids, and with each what makes no sense without it.</summary>
internal sealed class PackRemoval(MergedValue catalog, RemovedElements removed, ProblemList problems)
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
        foreach (JsonTreeNode section in pack.Remove?.ChildrenWhileRoom(problems) ?? default)
        {
            if (!CatalogSections.Lists.Contains(section.Name!))
                problems.Add(section, $"one of {string.Join(", ", CatalogSections.Lists.Order(StringComparer.Ordinal))}", "another name");
            else if (section.Kind != JsonKind.Array)
                problems.Add(section, "an array of ids");
            else
                RemoveWhatBelongs(pack, section.Name!, RemoveElements(pack, section));
        }
    }

    /// <summary>The ids that are gone, each with the place that says so.</summary>
    private Dictionary<string, JsonTreeNode> RemoveElements(Pack pack, JsonTreeNode section)
    {
        var gone = new Dictionary<string, JsonTreeNode>(StringComparer.Ordinal);
        foreach (JsonTreeNode id in section.ChildrenWhileRoom(problems))
        {
            MergedValue? element = id.Kind == JsonKind.String ? catalog.Find(section.Name!)?.FindElement(id.Text!) : null;
            if (element is null)
                problems.Add(id, $"an id that {section.Name} has", id.Kind == JsonKind.String ? "another word" : id.Description);
            else if (!element.IsRemoved && element.NotToBeUndoneBy(pack) is { } conflict)
                problems.AddConflict(pack, conflict, id);
            else if (!element.IsRemoved)
            {
                element.Remove(pack, id);
                gone[id.Text!] = id;
                removed.Add(section.Name!, id.Text!, id.Path);
            }
        }

        return gone;
    }

    /// <summary>What another pack brought is not dropped in silence: it stays, and reading it says what it misses.</summary>
    private void RemoveWhatBelongs(Pack pack, string section, Dictionary<string, JsonTreeNode> gone)
    {
        foreach ((_, string holders, string property, Bond bond) in Bonds.Where(b => b.Of == section && gone.Count > 0))
        {
            foreach (MergedValue holder in catalog.Find(holders)?.Items ?? [])
            {
                foreach ((string id, MergedValue mention) in Mentions(holder.Find(property)))
                {
                    if (!gone.TryGetValue(id, out JsonTreeNode at))
                        continue;
                    MergedValue belongs = bond == Bond.Owner ? holder : mention;
                    if (belongs.NotToBeUndoneBy(pack) is not null)
                        continue;
                    if (bond == Bond.Owner && holder.Id is { } owned)
                        removed.Add(holders, owned, at.Path);
                    belongs.Remove(pack, at);
                }
            }
        }
    }

    /// <summary>The ids that a property names: itself, its items, or its members.</summary>
    private static IEnumerable<(string Id, MergedValue Mention)> Mentions(MergedValue? property) => property switch
    {
        null or { IsRemoved: true } => [],
        { Kind: JsonKind.Array } => property.Items.Where(static i => i.Text is not null).Select(static i => (i.Text!, i)),
        { Kind: JsonKind.Object } => property.Members.Select(static m => (m.Key, m.Value)),
        { Text: { } text } => [(text, property)],
        _ => [],
    };
}
