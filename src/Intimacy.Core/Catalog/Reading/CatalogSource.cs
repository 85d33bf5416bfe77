using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Catalog.Packs;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>The documents of a catalog, read as trees and seen as one: lists run on, a scalar stands once.</summary>
internal sealed class CatalogSource
{
    /// <summary>An element of a few letters can name a text of thousands, which a report then repeats.</summary>
    private const int MaxElements = 50_000;

    private readonly List<JsonObjectReader> _documents = [];
    private readonly List<JsonTreeNode> _roots = [];
    private readonly List<(Pack Pack, JsonObjectReader Json)> _packs = [];
    private readonly List<(string Name, JsonTree Tree)> _trees = [];
    private readonly ProblemList _problems = new();
    private bool _isMerged;
    private long _bytes;
    private int _elements;

    /// <summary>Adds a document. What is wrong with it as JSON, as a document of this format, or as one of several is kept as a problem.</summary>
    public void Add(string name, ReadOnlySpan<byte> utf8)
    {
        string root = name.Length == 0 ? "$" : $"{PlainName.Of(name)}: $";
        _bytes += utf8.Length;
        if (_bytes > JsonLimits.Catalog.MaxBytes && utf8.Length <= JsonLimits.Catalog.MaxBytes)
        {
            _problems.Add(root, string.Create(CultureInfo.InvariantCulture, $"at most {JsonLimits.Catalog.MaxBytes} bytes in all documents together"), "more than that");
            return;
        }

        if (JsonTreeReader.Read(utf8, JsonLimits.Catalog, _problems, root) is not { } tree)
            return;
        _elements += tree.CountElements();
        if (_elements > MaxElements)
        {
            _problems.Add(root, string.Create(CultureInfo.InvariantCulture, $"at most {MaxElements} elements in the lists of all documents together"), "more");
            return;
        }

        if (_trees.Find(t => t.Tree.HoldsTheSameAs(tree)) is { Tree: not null } twin)
            _problems.Add(root, "each document once", twin.Name.Length == 0 ? "the same one again" : $"the same as {twin.Name}");
        else if (JsonObjectReader.From(JsonTreeNode.RootOf(tree), _problems) is { } document)
            AddDocument(document, JsonTreeNode.RootOf(tree));
        _trees.Add((name, tree));
    }

    /// <summary>Where a document could not be read, the rest would be a list of what it should have held.</summary>
    public void ThrowIfUnreadable()
    {
        _problems.ThrowIfAny("The catalog");
        _trees.Clear();
    }

    /// <summary>The packs that were laid over the catalog, in the order given.</summary>
    public ImmutableArray<CatalogPack> Packs => [.. _packs.Select(static p => new CatalogPack(p.Pack.Id, p.Pack.Version))];

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
        if (_packs.Count == 0 || _isMerged)
            return;
        JsonTree merged = CatalogMerge.Merge(_roots, _packs, _problems);
        _problems.ThrowIfAny("The catalog");
        _documents.Clear();
        _documents.Add(JsonObjectReader.From(JsonTreeNode.RootOf(merged), _problems)!);
        _documents[0].IsOfAnother(DocumentFormat.Catalog);
        _documents[0].Choice("format", (DocumentFormat.Catalog, true));
        _isMerged = true;
    }

    /// <summary>The list that the documents report to, emptied of what an earlier building found.</summary>
    public ProblemList StartAnew()
    {
        _problems.Clear();
        return _problems;
    }

    /// <summary>The elements of a list section, over all documents.</summary>
    public IEnumerable<JsonObjectReader> Elements(string section)
    {
        foreach (JsonObjectReader document in _documents)
        {
            foreach (JsonTreeNode node in document.OptionalArray(section))
            {
                if (JsonObjectReader.From(node, _problems) is { } element)
                    yield return element;
            }
        }
    }

    /// <summary>Every document's object of this name: the texts of several files are one dictionary.</summary>
    public IEnumerable<JsonObjectReader> Objects(string section) =>
        _documents.Select(d => d.OptionalObject(section)).OfType<JsonObjectReader>();

    /// <summary>The one document that has a section which may stand once; a problem where none or several have it.</summary>
    public JsonObjectReader? OwnerOf(string section, string expected)
    {
        JsonObjectReader? owner = null;
        foreach (JsonObjectReader document in _documents)
        {
            if (document.Optional(section) is not { } node)
                continue;
            if (owner is null)
                owner = document;
            else
                _problems.Add(node.Path, "this property in one document only", "a second one");
        }

        if (owner is null)
            _problems.Add($"$.{section}", expected, "nothing");
        return owner;
    }

    public void Close()
    {
        foreach (JsonObjectReader document in _documents)
            document.Close();
    }

    private void AddDocument(JsonObjectReader document, JsonTreeNode root)
    {
        if (root.Find("format") is { } format && format.TextIs(DocumentFormat.Pack))
        {
            document.IsOfAnother(DocumentFormat.Pack);
            if (Pack.Read(root, document) is { } pack)
                _packs.Add((pack, document));
        }
        else if (!document.IsOfAnother(DocumentFormat.Catalog))
        {
            document.Choice("format", (DocumentFormat.Catalog, true));
            _documents.Add(document);
            _roots.Add(root);
        }
    }
}
