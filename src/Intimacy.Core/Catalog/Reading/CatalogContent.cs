using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>A catalog that was read without a problem: its lists, and what stands in it once.</summary>
internal sealed class CatalogContent
{
    /// <summary>The documents, to build the same catalog in other words.</summary>
    public required Func<CatalogSource> Source { get; init; }

    public ImmutableArray<CatalogPack> Packs { get; init; } = [];

    /// <summary>Whether it is the catalog that the library brings, which has a form that is read at once.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>What was asked for; what the catalog speaks in the end is said by its texts.</summary>
    public required WordChoice Words { get; init; }

    public required ImmutableArray<string> Cultures { get; init; }

    public required CatalogBuild Lists { get; init; }

    public required LibraryTexts Library { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string WordingHash { get; init; }

    public required string ScoringHash { get; init; }

    public required Checklist DefaultChecklist { get; init; }

    public required PatternTable Patterns { get; init; }

    public required FocusTable Focus { get; init; }

    public required CatalogSettings Settings { get; init; }

    public required ChangeSettings Change { get; init; }

    public required FunSettings Fun { get; init; }
}
