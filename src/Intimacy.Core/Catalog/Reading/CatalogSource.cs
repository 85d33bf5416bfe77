using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>The documents of a catalog, read as trees and seen as one: lists run on, a scalar stands once.</summary>
internal sealed class CatalogSource
{
    public const string Format = "intimacy-catalog/1";

    private readonly List<JsonObjectReader> _documents = [];
    private readonly ProblemList _problems;

    private CatalogSource(ProblemList problems) => _problems = problems;

    public static CatalogSource Read(IEnumerable<KeyValuePair<string, Stream>> documents, ProblemList problems)
    {
        var source = new CatalogSource(problems);
        foreach ((string name, Stream stream) in documents)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(stream);
            string root = name.Length == 0 ? "$" : $"{name}: $";
            if (JsonTreeReader.Read(stream, JsonLimits.Catalog, problems, root) is { } tree && JsonObjectReader.From(tree, problems) is { } document)
            {
                document.Choice("format", (Format, true));
                source._documents.Add(document);
            }
        }

        return source;
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
}
