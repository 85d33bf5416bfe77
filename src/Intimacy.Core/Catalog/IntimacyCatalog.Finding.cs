using System.Collections.Immutable;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <content>Finding what a host names less often; a few dozen of each, so a walk over them is enough.</content>
public sealed partial class IntimacyCatalog
{
    /// <summary>Looks a scale up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The scale, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Scale? FindScale([CatalogId(CatalogIdKind.Scale)] string id) => Find(_content.Lists.Scales, id);

    /// <summary>Looks a dimension up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The dimension, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Dimension? FindDimension([CatalogId(CatalogIdKind.Dimension)] string id) => Find(_content.Lists.Dimensions, id);

    /// <summary>Looks a pattern up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The pattern, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Pattern? FindPattern([CatalogId(CatalogIdKind.Pattern)] string id) => Find(Patterns.All, id, static x => x.Id);

    /// <summary>Looks a focus up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The focus, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Focus? FindFocus([CatalogId(CatalogIdKind.Focus)] string id) => Find(Focus.Focuses, id, static x => x.Id);

    /// <summary>Looks a rule up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The rule, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Rule? FindRule([CatalogId(CatalogIdKind.Rule)] string id) => Find(_content.Lists.Rules, id);

    /// <summary>Looks a tension up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The tension, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Tension? FindTension([CatalogId(CatalogIdKind.Tension)] string id) => Find(_content.Lists.Tensions, id);

    /// <summary>Looks a contradiction up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The contradiction, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Contradiction? FindContradiction([CatalogId(CatalogIdKind.Contradiction)] string id) => Find(_content.Lists.Contradictions, id);

    /// <summary>Looks a cited paper up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The cited paper, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EvidenceSource? FindSource([CatalogId(CatalogIdKind.Source)] string id) => Find(_content.Lists.Sources, id);

    /// <summary>Looks a claim up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The claim, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Claim? FindClaim([CatalogId(CatalogIdKind.Claim)] string id) => Find(_content.Lists.Claims, id);

    /// <summary>Looks a statement of the model up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The statement of the model, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ModelStatement? FindStatement([CatalogId(CatalogIdKind.Statement)] string id) => Find(_content.Lists.Statements, id);

    /// <summary>The practices that fit into what somebody has: time, money, strength, a place, and another person or not.</summary>
    /// <param name="filter">What is asked for; what it leaves null may be anything.</param>
    /// <returns>The practices in the catalog's order. Whether one may be done in a given case is said by a report alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public ImmutableArray<Practice> FindPractices(PracticeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return [.. Practices.Where(filter.Fits)];
    }

    /// <summary>Where something stands in the documents of the catalog, by its kind and id; null where that is not known.</summary>
    internal string? PathOf(string subject)
    {
        int colon = subject.IndexOf(':', StringComparison.Ordinal);
        string id = subject[(colon + 1)..];
        CatalogBuild lists = _content.Lists;
        return (colon < 0 ? "" : subject[..colon]) switch
        {
            "sign" => lists.Signs.PathOf(id),
            "dimension" => lists.Dimensions.PathOf(id),
            "context" => lists.Contexts.PathOf(id),
            "strategy" => lists.Strategies.PathOf(id),
            "practice" => lists.Practices.PathOf(id),
            "rule" => lists.Rules.PathOf(id),
            "claim" => lists.Claims.PathOf(id),
            "prompt" => lists.Prompts.PathOf(id),
            "idea" => lists.FunIdeas.PathOf(id),
            "text" => lists.Texts.PathIn(id),
            _ => null,
        };
    }

    /// <summary>Its documents and packs as one tree.</summary>
    internal JsonTreeNode Tree() => _content.Source().ToTree();

    /// <summary>Its texts in every language that there is, which the form that is read at once does not hold.</summary>
    internal CatalogTexts WrittenTexts() => Rewording.Written(_content);

    private static T? Find<T>(IdTable<T> table, string id)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(id);
        return table.Find(id);
    }

    private static T? Find<T>(ImmutableArray<T> all, string id, Func<T, string> idOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(id);
        return all.FirstOrDefault(x => idOf(x) == id);
    }
}
