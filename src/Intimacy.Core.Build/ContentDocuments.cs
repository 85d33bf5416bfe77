using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Core.Build;

/// <summary>The documents of one catalog, read, and where in them something stands. Immutable.</summary>
internal sealed class ContentDocuments
{
    private readonly string _name;
    private readonly List<KeyValuePair<string, byte[]>> _documents = [];

    public ContentDocuments(ContentGroup group)
    {
        var missing = new List<string>();
        foreach (string path in group.Paths)
        {
            try
            {
                _documents.Add(new(path, File.ReadAllBytes(path)));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                missing.Add(path);
            }
        }

        Missing = missing;
        _name = _documents.Count == 1 ? _documents[0].Key : group.Name.Length > 0 ? group.Name : "Intimacy.Core";
    }

    /// <summary>The paths of those that cannot be read.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Each under its path, which messages of the library then begin with.</summary>
    public IEnumerable<KeyValuePair<string, Stream>> Open() => _documents.Select(document => new KeyValuePair<string, Stream>(document.Key, new MemoryStream(document.Value, writable: false)));

    /// <summary>
    /// A message at the place that the library tells, such as <c>acme.json: $.rules[3]</c>; for what stands elsewhere, at the first place in one of the documents that the
    /// text names; for what has no such place, on the catalog as a whole.
    /// </summary>
    public BuildMessage Message(string? path, FindingSeverity severity, string code, string text)
    {
        foreach ((string name, byte[] utf8) in _documents)
        {
            if (path is not null && path.StartsWith(BeforePath(name), StringComparison.Ordinal))
                return At(name, utf8, path);
        }

        foreach ((string name, byte[] utf8) in _documents)
        {
            if (text.IndexOf(BeforePath(name), StringComparison.Ordinal) is >= 0 and var at)
                return At(name, utf8, text[at..]);
        }

        return BuildMessage.On(_name, severity, code, text);

        BuildMessage At(string name, byte[] utf8, string place) =>
            BuildMessage.At(name, JsonPlace.Find(utf8, place[(name.Length + 2)..]), severity, code, text.Replace($"{name}: ", "", StringComparison.Ordinal));
    }

    private static string BeforePath(string name) => $"{name}: $";
}
