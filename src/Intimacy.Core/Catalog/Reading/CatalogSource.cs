using System.Globalization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>The documents of a catalog, read as trees and seen as one: lists run on, a scalar stands once.</summary>
internal sealed partial class CatalogSource
{
    /// <summary>An element of a few letters can name a text of thousands, which a report then repeats.</summary>
    private const int MaxElements = 50_000;

    private readonly List<JsonObjectReader> _documents = [];
    private readonly List<(string Name, JsonTree Tree)> _trees = [];
    private readonly ProblemList _problems = new();
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

    /// <summary>The same as they stand, for who looks ahead: nothing is reported.</summary>
    public IEnumerable<JsonTreeNode> Nodes(string section)
    {
        foreach (JsonObjectReader document in _documents)
        {
            foreach (JsonTreeNode node in document.Optional(section)?.Children ?? default)
                yield return node;
        }
    }

    /// <summary>Every document's object of this name: the texts of several files are one dictionary.</summary>
    public IEnumerable<JsonObjectReader> Objects(string section) =>
        _documents.Select(d => d.OptionalObject(section)).OfType<JsonObjectReader>();

    /// <summary>Whether any document has the section.</summary>
    public bool Has(string section) => _documents.Exists(d => d.Optional(section) is not null);

    /// <summary>The one document that has a section which may stand once; a problem where none or several have it.</summary>
    public JsonObjectReader? OwnerOf(string section, string expected)
    {
        JsonObjectReader? owner = OnlyOwnerOf(section);
        if (owner is null)
            _problems.Add($"$.{section}", expected, "nothing");
        return owner;
    }

    /// <summary>What stands in one document at most; null where none has it, and a problem where several do.</summary>
    public JsonTreeNode? Only(string section) => OnlyOwnerOf(section)?.Optional(section);


    public void Close()
    {
        foreach (JsonObjectReader document in _documents)
            document.Close();
    }

    private JsonObjectReader? OnlyOwnerOf(string section)
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

        return owner;
    }
}
