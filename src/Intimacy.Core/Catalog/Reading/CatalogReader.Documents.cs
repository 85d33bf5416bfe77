using Intimacy.Core.Catalog.Content;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Reading;

/// <content>Where the documents come from.</content>
internal static partial class CatalogReader
{
    private static readonly Lazy<CatalogSource> BuiltInDocuments =
        new(static () => ReadSource(EmbeddedContent.Open().Select(static d => KeyValuePair.Create($"built-in/{d.Key}", d.Value))));

    /// <summary>The built-in documents, for a catalog in other words and for packs.</summary>
    public static CatalogSource BuiltIn => BuiltInDocuments.Value;

    public static CatalogContent Read(IEnumerable<KeyValuePair<string, Stream>> documents) => Build(ReadSource(documents));

    /// <summary>Lays packs over what a catalog was built from, in the same words.</summary>
    public static CatalogContent Read(IEnumerable<KeyValuePair<string, Stream>> packs, CatalogContent under)
    {
        CatalogSource over = ReadSource(packs);
        return Build(under.Source().Under(over), under.Words);
    }

    /// <summary>The documents, read and found to be usable each by itself.</summary>
    private static CatalogSource ReadSource(IEnumerable<KeyValuePair<string, Stream>> documents)
    {
        var source = new CatalogSource();
        foreach ((string name, Stream stream) in documents)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(stream);
            using DocumentBytes bytes = DocumentBytes.Read(stream, JsonLimits.Catalog.MaxBytes);
            source.Add(name, bytes.Span);
        }

        source.ThrowIfUnreadable();
        return source;
    }

    public static async ValueTask<CatalogContent> ReadAsync(IEnumerable<KeyValuePair<string, Stream>> documents, CancellationToken cancellationToken)
    {
        var source = new CatalogSource();
        foreach ((string name, Stream stream) in documents)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(stream);
            using DocumentBytes bytes = await DocumentBytes.ReadAsync(stream, JsonLimits.Catalog.MaxBytes, cancellationToken).ConfigureAwait(false);
            source.Add(name, bytes.Span);
        }

        return Build(source);
    }

    public static CatalogContent Read(ReadOnlySpan<byte> utf8)
    {
        var source = new CatalogSource();
        source.Add("", utf8);
        return Build(source);
    }
}
