using System.Text.Json;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

namespace Intimacy.Core;

/// <summary>Lets a serializer read check-ins, histories and shared views.</summary>
public static class IntimacyCoreJsonExtensions
{
    /// <summary>
    /// Adds the reading of check-ins, histories and shared views for a catalog. Writing needs nothing: every type that has a format writes it with any
    /// options, a check-in always without its confidential answers. Bad JSON is a <see cref="JsonException"/> with every problem in its inner
    /// <see cref="Model.InvalidInputException"/>.
    /// </summary>
    /// <param name="options">The options, not yet in use.</param>
    /// <param name="catalog">The catalog whose signs were answered.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddIntimacyCore(this JsonSerializerOptions options, IntimacyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalog);
        options.Converters.Add(new CatalogConverter<CheckIn>(utf8 => CheckInJson.Read(new MemoryStream(utf8), catalog), new CheckInConverter()));
        options.Converters.Add(new CatalogConverter<SharedView>(utf8 => SharedViewJson.Read(new MemoryStream(utf8), catalog), new SharedViewConverter()));
        options.Converters.Add(new CatalogConverter<CheckInHistory>(utf8 => CheckInHistoryJson.Read(new MemoryStream(utf8), catalog), new CheckInHistoryConverter()));
        return options;
    }
}
