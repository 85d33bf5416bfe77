using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Elements of the lists of a merged catalog.</summary>
internal static class CatalogElements
{
    public static MergedValue? Find(MergedValue catalog, string section, string id) =>
        catalog.Find(section) is { Kind: JsonKind.Array } list ? list.Items.Find(e => e.TextOf("id") == id) : null;

    /// <summary>Adds what a pack brings to a list; an id that is there already is a problem that names both places.</summary>
    public static void Add(MergedValue catalog, Pack pack, JsonTreeNode section, ProblemList problems)
    {
        string name = section.Name!;
        if (catalog.Find(name) is not { Kind: JsonKind.Array } list)
            catalog.Members[name] = list = MergedValue.Empty(JsonKind.Array);
        foreach (JsonTreeNode element in section.Children)
        {
            if (element.Find("id") is { Kind: JsonKind.String } id && Find(catalog, name, id.Text!) is { } there)
                problems.Add(id, $"an id that is new; what is there is changed under patch, as in \"patch\": {{ \"{name}\": {{ \"ID\": ... }} }}", $"that of {there.Origin!.Value.Path}");
            else
                list.Items.Add(MergedValue.Of(element, pack));
        }
    }

    /// <summary>Lays what a pack changes over elements and over what stands once.</summary>
    public static void Patch(MergedValue catalog, Pack pack, ProblemList problems)
    {
        var patch = new PackPatch(pack, problems);
        foreach (JsonTreeNode section in pack.Patch?.Children ?? default)
        {
            if (CatalogSections.Single.Contains(section.Name!))
                patch.MergeMember(catalog, section);
            else if (!CatalogSections.Lists.Contains(section.Name!))
                problems.Add(section, section.Name == CatalogSections.Texts ? "texts beside patch, not in it" : "a section of a catalog", "another name");
            else if (section.Kind != JsonKind.Object)
                problems.Add(section, "an object of ids");
            else
                PatchElements(catalog, patch, section, problems);
        }

        if (pack.Texts is { } texts)
        {
            catalog.Members.TryAdd(CatalogSections.Texts, MergedValue.Empty(JsonKind.Object));
            patch.Merge(catalog.Find(CatalogSections.Texts)!, texts);
        }
    }

    private static void PatchElements(MergedValue catalog, PackPatch patch, JsonTreeNode section, ProblemList problems)
    {
        foreach (JsonTreeNode element in section.Children)
        {
            if (Find(catalog, section.Name!, element.Name!) is not { } there)
                problems.Add(element, $"an id that {section.Name} has", "another name");
            else if (element.Kind != JsonKind.Object)
                problems.Add(element, "an object of what changes; an element is taken away under remove", element.Description);
            else if (element.Find("id") is { } id)
                problems.Add(id, "no id: what names an element stays", "one");
            else
                patch.Merge(there, element);
        }
    }
}
