using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <content>Finding things by id.</content>
public sealed partial class IntimacyCatalog
{
    private Utf8Index? _signsByUtf8;
    private Utf8Index? _retiredByUtf8;

    /// <summary>Looks a sign up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The sign, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Sign? FindSign([CatalogId(CatalogIdKind.Sign)] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _content.Lists.Signs.Find(id);
    }

    /// <summary>Looks a strategy up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The strategy, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Strategy? FindStrategy([CatalogId(CatalogIdKind.Strategy)] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _content.Lists.Strategies.Find(id);
    }

    /// <summary>Looks a practice up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The practice, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Practice? FindPractice([CatalogId(CatalogIdKind.Practice)] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _content.Lists.Practices.Find(id);
    }

    /// <summary>Looks an idea for the fun list up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The idea, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public FunIdea? FindFunIdea([CatalogId(CatalogIdKind.FunIdea)] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _content.Lists.FunIdeas.Find(id);
    }

    /// <summary>Looks a checklist up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The checklist, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Checklist? FindChecklist([CatalogId(CatalogIdKind.Checklist)] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _content.Lists.Checklists.Find(id);
    }

    /// <summary>Looks a context up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The context, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Context? FindContext([CatalogId(CatalogIdKind.Context)] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _content.Lists.Contexts.Find(id);
    }

    /// <summary>The name of an index as a person reads it.</summary>
    /// <param name="index">The index.</param>
    /// <returns>A few words, such as "Good moments".</returns>
    public string NameOf(IndexKind index) => index == IndexKind.Presence ? Texts.PresenceName : Texts.AbsenceName;

    /// <summary>Whether an earlier version had a sign of this id that asked another thing.</summary>
    internal bool IsRetired(ReadOnlySpan<byte> utf8Id) => (_retiredByUtf8 ??= IndexOf(_content.Lists.Retired)).IndexOf(utf8Id) >= 0;

    internal Sign? FindSign(ReadOnlySpan<byte> utf8Id) => (_signsByUtf8 ??= IndexOf(_content.Lists.Signs)).IndexOf(utf8Id) is >= 0 and var ordinal ? Signs[ordinal] : null;

    /// <summary>Whether answers under such a version, words and scoring were answers to the questions of today. An older file names no scoring.</summary>
    internal bool AsksAs(string version, string wording, string? scoring) =>
        version == Version && wording == WordingHash && (scoring is null || scoring == ScoringHash);

    /// <summary>Whether answers given under other words or another scoring stand beside those of today: a number of the version alone changes nothing.</summary>
    internal bool ComparesWith(string version, string wording, string? scoring) =>
        wording == WordingHash && (scoring is null ? version == Version : scoring == ScoringHash);

    /// <summary>Whether another catalog asks and scores the same, be it in other terms: check-ins of either are check-ins of both.</summary>
    internal bool IsInterchangeableWith(IntimacyCatalog other) =>
        Id == other.Id && AsksAs(other.Version, other.WordingHash, other.ScoringHash);

    /// <summary>Made at the first file that is read; two threads at once make the same one twice.</summary>
    private static Utf8Index IndexOf<T>(IdTable<T> table)
        where T : class => new([.. table.Ids]);
}
