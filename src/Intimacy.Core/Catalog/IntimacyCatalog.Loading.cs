using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Catalog.Content;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <content>Where catalogs come from.</content>
public sealed partial class IntimacyCatalog
{
    private static readonly Lazy<IntimacyCatalog> BuiltIn =
        new(static () => new IntimacyCatalog(CompactCatalog.Read()));

    /// <summary>The built-in catalog. Loaded once, at first use.</summary>
    public static IntimacyCatalog Default => BuiltIn.Value;

    /// <summary>Reads a whole catalog from one JSON document, or lays one pack over the built-in catalog.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-catalog/1</c> or <c>intimacy-pack/1</c>, at most 8 MiB. Not closed.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The document cannot be used; every problem is listed.</exception>
    public static IntimacyCatalog Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Load([new KeyValuePair<string, Stream>("", stream)]);
    }

    /// <summary>
    /// Reads a whole catalog that is spread over several documents: lists run on, a scalar stands once. Packs among them are laid over the rest, or
    /// over the built-in catalog where there is nothing but packs.
    /// </summary>
    /// <param name="documents">Names, for messages, and streams as in <see cref="Load(Stream)"/>. Not closed.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of its names or streams is null.</exception>
    /// <exception cref="InvalidInputException">The documents cannot be used; every problem is listed.</exception>
    public static IntimacyCatalog Load(IEnumerable<KeyValuePair<string, Stream>> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new IntimacyCatalog(CatalogReader.Read(documents));
    }

    /// <summary>Reads a whole catalog from one JSON document, without blocking a thread.</summary>
    /// <param name="stream">As in <see cref="Load(Stream)"/>. Not closed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The document cannot be used; every problem is listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<IntimacyCatalog> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LoadAsync([new KeyValuePair<string, Stream>("", stream)], cancellationToken);
    }

    /// <summary>Reads a whole catalog that is spread over several documents, without blocking a thread.</summary>
    /// <param name="documents">As in <see cref="Load(IEnumerable{KeyValuePair{string, Stream}})"/>. Not closed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of its names or streams is null.</exception>
    /// <exception cref="InvalidInputException">The documents cannot be used; every problem is listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<IntimacyCatalog> LoadAsync(IEnumerable<KeyValuePair<string, Stream>> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return MakeAsync(documents, cancellationToken);
    }

    /// <summary>Reads a whole catalog from one JSON document without throwing for what it holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 8 MiB.</param>
    /// <param name="catalog">The catalog, or null where the document cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the document could be used.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out IntimacyCatalog? catalog, out ImmutableArray<InputProblem> problems)
    {
        try
        {
            (catalog, problems) = (new IntimacyCatalog(CatalogReader.Read(utf8)), []);
            return true;
        }
        catch (InvalidInputException error)
        {
            (catalog, problems) = (null, error.Problems);
            return false;
        }
    }

    /// <summary>The same catalog with packs laid over it: what they add, change and take away. Its terms stay.</summary>
    /// <param name="packs">Names, for messages, and streams of UTF-8 JSON of the format <c>intimacy-pack/1</c>. Not closed. Their order counts for the order of what they add alone.</param>
    /// <returns>A new catalog; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packs"/> or one of its names or streams is null.</exception>
    /// <exception cref="InvalidInputException">A pack cannot be used, or two disagree; every problem is listed, with both places.</exception>
    public IntimacyCatalog WithPacks(IEnumerable<KeyValuePair<string, Stream>> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new IntimacyCatalog(CatalogReader.Read(packs, _content));
    }

    /// <summary>The documents of the built-in catalog, as a start for one's own: what <see cref="Load(IEnumerable{KeyValuePair{string, Stream}})"/> takes.</summary>
    /// <returns>Names such as <c>rules.json</c> and <c>en/rules.json</c>, and streams of UTF-8 JSON, to be closed by the caller. Each is opened when it is reached.</returns>
    public static IEnumerable<KeyValuePair<string, Stream>> OpenBuiltInDocuments() => EmbeddedContent.Open();

    private static async ValueTask<IntimacyCatalog> MakeAsync(IEnumerable<KeyValuePair<string, Stream>> documents, CancellationToken cancellationToken) =>
        new(await CatalogReader.ReadAsync(documents, cancellationToken).ConfigureAwait(false));
}
