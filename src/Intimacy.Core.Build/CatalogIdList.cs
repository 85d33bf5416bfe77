using System.Collections.Immutable;
using System.Reflection;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Build;

/// <summary>The ids of catalogs, as the analyzer reads them: a kind and an id on each line, in order, each once.</summary>
internal static class CatalogIdList
{
    /// <summary>Writes the list.</summary>
    /// <param name="catalogs">The catalogs.</param>
    /// <param name="isComplete">Whether the project named its catalogs, so that it has no ids but these.</param>
    public static string Write(IEnumerable<IntimacyCatalog> catalogs, bool isComplete) =>
        string.Concat(catalogs.SelectMany(Lines).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Concat(isComplete ? ["complete"] : []).Select(line => $"{line}\n"));

    private static IEnumerable<string> Lines(IntimacyCatalog catalog) => Ids(catalog).Select(id => $"{id.Kind} {id.Id}");

    private static IEnumerable<(CatalogIdKind Kind, string Id)> Ids(IntimacyCatalog catalog) =>
    [
        .. Cautions(catalog),
        .. Of(CatalogIdKind.Checklist, catalog.Checklists, x => x.Id),
        .. Of(CatalogIdKind.Claim, catalog.Claims, x => x.Id),
        .. Of(CatalogIdKind.Context, catalog.Contexts, x => x.Id),
        .. Of(CatalogIdKind.Contradiction, catalog.Contradictions, x => x.Id),
        .. Of(CatalogIdKind.Dimension, catalog.Dimensions, x => x.Id),
        .. Of(CatalogIdKind.Focus, catalog.Focus.Focuses, x => x.Id),
        .. Of(CatalogIdKind.FunIdea, catalog.FunIdeas, x => x.Id),
        .. Of(CatalogIdKind.Pattern, catalog.Patterns.All, x => x.Id),
        .. Of(CatalogIdKind.Practice, catalog.Practices, x => x.Id),
        .. Of(CatalogIdKind.Prompt, catalog.Prompts, x => x.Id),
        .. Of(CatalogIdKind.Rule, catalog.Rules, x => x.Id),
        .. Of(CatalogIdKind.Scale, catalog.Scales, x => x.Id),
        .. Of(CatalogIdKind.Sign, catalog.Signs, x => x.Id),
        .. Of(CatalogIdKind.Source, catalog.Sources, x => x.Id),
        .. Of(CatalogIdKind.Statement, catalog.Model, x => x.Id),
        .. Of(CatalogIdKind.Strategy, catalog.Strategies, x => x.Id),
        .. Of(CatalogIdKind.Tension, catalog.Tensions, x => x.Id),
    ];

    private static IEnumerable<(CatalogIdKind Kind, string Id)> Of<T>(CatalogIdKind kind, ImmutableArray<T> all, Func<T, string> idOf) => all.Select(x => (kind, idOf(x)));

    private static IEnumerable<(CatalogIdKind Kind, string Id)> Cautions(IntimacyCatalog catalog) =>
        typeof(CautionIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
            .Concat(catalog.Contradictions.Select(x => $"contradiction:{x.Id}"))
            .Select(id => (CatalogIdKind.Caution, id));
}
