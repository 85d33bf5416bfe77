using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Lays packs over a catalog, as trees, before anything is built: what all of them add, then what they change, then what they take away.</summary>
internal static class CatalogMerge
{
    /// <summary>One document of everything. Its values say where they were written.</summary>
    /// <param name="documents">The catalog underneath.</param>
    /// <param name="packs">In the order given, which counts for the order of what they add alone.</param>
    /// <param name="problems">Takes what does not fit together; the result is then of no use.</param>
    public static JsonTree Merge(IReadOnlyList<JsonTreeNode> documents, IReadOnlyList<(Pack Pack, JsonObjectReader Json)> packs, ProblemList problems)
    {
        foreach (IGrouping<string, (Pack Pack, JsonObjectReader Json)> same in packs.GroupBy(static p => p.Pack.Id, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            problems.Add(same.ElementAt(1).Json.PathOf("id"), "packs with ids of their own", $"that of {same.First().Json.Path}");
        MergedValue catalog = MergedValue.Empty(JsonKind.Object);
        foreach (JsonTreeNode document in documents)
            AddDocument(catalog, document, problems);
        foreach ((Pack pack, _) in packs)
        {
            foreach (JsonTreeNode section in pack.Added)
                CatalogElements.Add(catalog, pack, section, problems);
        }

        List<Pack> ordered = PackOrder.Of(packs);
        foreach (Pack pack in ordered)
            CatalogElements.Patch(catalog, pack, problems);
        var removal = new PackRemoval(catalog, problems);
        foreach (Pack pack in ordered)
            removal.Remove(pack);
        return MergedDocument.Write(catalog);
    }

    /// <summary>Lists run on, and so do texts; anything else stands once.</summary>
    private static void AddDocument(MergedValue catalog, JsonTreeNode document, ProblemList problems)
    {
        foreach (JsonTreeNode section in document.Children)
        {
            MergedValue given = MergedValue.Of(section, owner: null);
            if (catalog.Members.TryAdd(section.Name!, given) || section.Name is "format" or DocumentFormat.SchemaReference)
                continue;
            MergedValue there = catalog.Find(section.Name!)!;
            if (given.Kind == JsonKind.Array && there.Kind == JsonKind.Array)
                there.Items.AddRange(given.Items);
            else if (section.Name == CatalogSections.Texts && given.Kind == JsonKind.Object && there.Kind == JsonKind.Object)
                AddTexts(there, section, problems);
            else
                problems.Add(section.Path, "this property in one document only", "a second one");
        }
    }

    private static void AddTexts(MergedValue there, JsonTreeNode texts, ProblemList problems)
    {
        foreach (JsonTreeNode culture in texts.Children)
        {
            if (there.Members.TryAdd(culture.Name!, MergedValue.Of(culture, owner: null)) || there.Find(culture.Name!) is not { Kind: JsonKind.Object } known)
                continue;
            foreach (JsonTreeNode text in culture.Children)
            {
                if (!known.Members.TryAdd(text.Name!, MergedValue.Of(text, owner: null)))
                    problems.Add(text, "each text once", "a second text of the same key");
            }
        }
    }
}
