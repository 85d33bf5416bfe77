using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>The same catalog in other words.</summary>
internal static class Rewording
{
    /// <summary>In another language; a host's terms were words of the old one.</summary>
    public static CatalogContent InLanguage(CatalogContent content, string culture) =>
        content.IsBuiltIn ? CompactCatalog.Read(culture) : CatalogReader.Build(content.Source(), WordChoice.InLanguage(culture));

    /// <summary>With a host's terms added to those that it set before.</summary>
    public static CatalogContent InTerms(CatalogContent content, IReadOnlyDictionary<string, string> terms) =>
        CatalogReader.Build(content.Source(), new WordChoice(content.Words.Culture, ImmutableDictionary.CreateRange(StringComparer.Ordinal, content.Words.Terms).SetItems(terms)));

    /// <summary>The texts in every language that there is, which the form that is read at once does not hold.</summary>
    public static CatalogTexts Written(CatalogContent content) => content.IsBuiltIn ? CatalogReader.Build(content.Source(), WordChoice.AsWritten).Lists.Texts : content.Lists.Texts;
}
