using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Catalog.Packs;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <content>Packs among the documents.</content>
internal sealed partial class CatalogSource
{
    /// <summary>Each is compared with every other one.</summary>
    private const int MaxPacks = 100;

    private readonly List<JsonTreeNode> _roots = [];
    private readonly List<(Pack Pack, JsonObjectReader Json)> _packs = [];
    private bool _isMerged;

    /// <summary>The packs that were laid over the catalog, in the order given.</summary>
    public ImmutableArray<CatalogPack> Packs => [.. _packs.Select(static p => new CatalogPack(p.Pack.Id, p.Pack.Version))];

    /// <summary>What the packs took out of it.</summary>
    public RemovedElements Removed { get; } = new();

    /// <summary>Whether there are packs and nothing for them to lie on.</summary>
    public bool IsOfPacksAlone => _packs.Count > 0 && _roots.Count == 0;

    /// <summary>These documents and packs with further packs over them. The documents are shared, and only looked at from then on.</summary>
    public CatalogSource Under(CatalogSource packs)
    {
        var both = new CatalogSource();
        both._roots.AddRange(_roots);
        both._packs.AddRange(_packs);
        both._packs.AddRange(packs._packs.Select(p => (p.Pack, p.Json.To(both._problems))));
        foreach (JsonTreeNode document in packs._roots)
            both._problems.Add(document.Path, $"a pack ({DocumentFormat.Pack}), to be laid over a catalog", "a catalog");
        both.ThrowIfUnreadable();
        return both;
    }

    /// <summary>Lays the packs, if any, over the rest: from then on there is one document.</summary>
    public void Merge()
    {
        if (_isMerged || _roots.Count == 0 || (_packs.Count == 0 && _documents.Count > 0))
            return;
        JsonTree merged = CatalogMerge.Merge(_roots, _packs, Removed, _problems);
        _problems.ThrowIfAny("The catalog");
        _documents.Clear();
        _documents.Add(JsonObjectReader.From(JsonTreeNode.RootOf(merged), _problems)!);
        _documents[0].IsOfAnother(DocumentFormat.Catalog);
        _documents[0].Choice("format", (DocumentFormat.Catalog, true));
        _isMerged = true;
    }

    /// <summary>Everything in one tree, packs included; what does not fit together was told when the catalog was built.</summary>
    public JsonTreeNode ToTree() => JsonTreeNode.RootOf(CatalogMerge.Merge(_roots, _packs, new RemovedElements(), new ProblemList()));

    private void AddDocument(JsonObjectReader document, JsonTreeNode root)
    {
        if (root.Find("format") is { } format && format.TextIs(DocumentFormat.Pack))
        {
            document.IsOfAnother(DocumentFormat.Pack);
            if (Pack.Read(root, document) is not { } pack)
                return;
            _packs.Add((pack, document));
            if (_packs.Count == MaxPacks + 1)
                _problems.Add(document.Path, string.Create(CultureInfo.InvariantCulture, $"at most {MaxPacks} packs"), "more");
        }
        else if (!document.IsOfAnother(DocumentFormat.Catalog))
        {
            document.Choice("format", (DocumentFormat.Catalog, true));
            _documents.Add(document);
            _roots.Add(root);
        }
    }
}
