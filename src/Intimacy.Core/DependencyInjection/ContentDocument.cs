using System.Reflection;
using Intimacy.Core.Json;

namespace Intimacy.Core.DependencyInjection;

/// <summary>A document that a host added to its options, read at once: a stream may be closed by the time the catalog is built. Immutable.</summary>
internal sealed class ContentDocument
{
    private readonly byte[] _utf8;
    private readonly string? _missing;

    private ContentDocument(string name, byte[] utf8, string? missing) => (Name, _utf8, _missing) = (name, utf8, missing);

    public string Name { get; }

    public static ContentDocument Of(Stream stream, string name)
    {
        using DocumentBytes bytes = DocumentBytes.Read(stream, JsonLimits.Catalog.MaxBytes);
        return new ContentDocument(name, bytes.Span.ToArray(), null);
    }

    /// <summary>A file that cannot be read is a problem among the others, not an exception of its own.</summary>
    public static ContentDocument Of(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Of(stream, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new ContentDocument(path, [], error is FileNotFoundException or DirectoryNotFoundException ? "no such file" : "one that cannot be read");
        }
    }

    public static ContentDocument Of(Assembly assembly, string resource)
    {
        using Stream? stream = assembly.GetManifestResourceStream(resource);
        return stream is null ? new ContentDocument(resource, [], $"no resource of this name in {assembly.GetName().Name}") : Of(stream, resource);
    }

    public bool Exists(ProblemList problems)
    {
        if (_missing is { } found)
            problems.Add($"{PlainName.Of(Name)}: $", "a file or resource with a catalog or a pack", found);
        return _missing is null;
    }

    public Stream Open() => new MemoryStream(_utf8, writable: false);
}
