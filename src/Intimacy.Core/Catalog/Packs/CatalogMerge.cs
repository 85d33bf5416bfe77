using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Lays packs over a catalog, as trees, before anything is built: what all of them add, then what they change, then what they take away.</summary>
internal static class CatalogMerge
{
    /// <summary>One document of everything. Its values say where they were written.</summary>
    /// <param name="documents">The catalog underneath.</param>
    /// <param name="packs">In the order given, which counts for the order of what they add alone.</param>
    /// <param name="removed">Takes what is gone.</param>
    /// <param name="problems">Takes what does not fit together; the result is then of no use.</param>
    public static JsonTree Merge(
        IReadOnlyList<JsonTreeNode> documents, IReadOnlyList<(Pack Pack, JsonObjectReader Json)> packs, RemovedElements removed, ProblemList problems)
    {
        foreach (IGrouping<string, (Pack Pack, JsonObjectReader Json)> same in packs.GroupBy(static p => p.Pack.Id, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            problems.Add(same.ElementAt(1).Json.PathOf("id"), "packs with ids of their own", $"that of {same.First().Json.Path}");
        MergedValue catalog = MergedValue.EmptyObject();
        foreach (JsonTreeNode document in documents)
            AddDocument(catalog, document, problems);
        var elements = new CatalogElements(catalog, problems);
        foreach ((Pack pack, _) in packs)
        {
            foreach (JsonTreeNode section in pack.Added)
                elements.Add(pack, section);
        }

        List<Pack> ordered = PackOrder.Of(packs);
        foreach (Pack pack in ordered)
            elements.Patch(pack);
        var removal = new PackRemoval(catalog, removed, problems);
        foreach (Pack pack in ordered)
            removal.Remove(pack);
        return MergedDocument.Write(catalog);
    }

    /// <summary>Lists run on, and so do texts; anything else stands once.</summary>
    private static void AddDocument(MergedValue catalog, JsonTreeNode document, ProblemList problems)
    {
        foreach (JsonTreeNode section in document.Children)
        {
            string name = section.Name!;
            MergedValue? there = catalog.Find(name);
            if (there is null)
                catalog.Set(name, MergedValue.Of(section, owner: null));
            else if (name is "format" or DocumentFormat.SchemaReference)
                continue;
            else if (there.Kind == JsonKind.Array && section.Kind == JsonKind.Array)
                AddItems(there, section);
            else if (name == CatalogSections.Texts && there.Kind == JsonKind.Object && section.Kind == JsonKind.Object)
                AddTexts(there, section, problems);
            else
                problems.Add(section.Path, "this property in one document only", "a second one");
        }
    }

    private static void AddItems(MergedValue list, JsonTreeNode section)
    {
        foreach (JsonTreeNode item in section.Children)
            list.AddElement(MergedValue.Of(item, owner: null));
    }

    private static void AddTexts(MergedValue there, JsonTreeNode texts, ProblemList problems)
    {
        foreach (JsonTreeNode culture in texts.Children)
        {
            if (there.Find(culture.Name!) is not { Kind: JsonKind.Object } known || culture.Kind != JsonKind.Object)
            {
                there.Set(culture.Name!, MergedValue.Of(culture, owner: null));
                continue;
            }

            foreach (JsonTreeNode text in culture.Children)
            {
                if (known.Find(text.Name!) is not null)
                    problems.Add(text, "each text once", "a second text of the same key");
                else
                    known.Set(text.Name!, MergedValue.Of(text, owner: null));
            }
        }
    }
}
