using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Lays what a pack adds and changes over the lists of a merged catalog, and over what stands once.</summary>
internal sealed class CatalogElements(MergedValue catalog, ProblemList problems)
{
    /// <summary>Adds what a pack brings to a list; an id that is there already is a problem that names both places.</summary>
    public void Add(Pack pack, JsonTreeNode section)
    {
        string name = section.Name!;
        if (catalog.Find(name) is not { Kind: JsonKind.Array } list)
            catalog.Set(name, list = MergedValue.EmptyList());
        foreach (JsonTreeNode element in section.ChildrenWhileRoom(problems))
        {
            if (element.Find("id") is { Kind: JsonKind.String } id && list.FindElement(id.Text!) is { } there)
                problems.Add(id, $"an id that is new; what is there is changed under patch, as in \"patch\": {{ \"{name}\": {{ \"ID\": ... }} }}", $"that of {there.Origin!.Value.Path}");
            else
                list.AddElement(MergedValue.Of(element, pack));
        }
    }

    /// <summary>Lays what a pack changes over elements, over what stands once, and over texts.</summary>
    public void Patch(Pack pack)
    {
        var patch = new PackPatch(pack, problems);
        foreach (JsonTreeNode section in pack.Patch?.ChildrenWhileRoom(problems) ?? default)
        {
            if (CatalogSections.Single.Contains(section.Name!))
                patch.MergeMember(catalog, section);
            else if (!CatalogSections.Lists.Contains(section.Name!))
                problems.Add(section, section.Name == CatalogSections.Texts ? "texts beside patch, not in it" : "a section of a catalog", "another name");
            else if (section.Kind != JsonKind.Object)
                problems.Add(section, "an object of ids");
            else
                PatchElements(patch, section);
        }

        if (pack.Texts is not { } texts)
            return;
        if (catalog.Find(CatalogSections.Texts) is not { Kind: JsonKind.Object } all)
            catalog.Set(CatalogSections.Texts, all = MergedValue.EmptyObject());
        patch.Merge(all, texts);
    }

    private void PatchElements(PackPatch patch, JsonTreeNode section)
    {
        MergedValue? list = catalog.Find(section.Name!);
        foreach (JsonTreeNode element in section.ChildrenWhileRoom(problems))
        {
            if (list?.FindElement(element.Name!) is not { } there)
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
