using System.Collections.Frozen;
using System.Collections.Immutable;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <content>Finding things by id.</content>
public sealed partial class IntimacyCatalog
{
    private readonly FrozenDictionary<string, Sign> _signs;
    private readonly FrozenDictionary<string, Strategy> _strategies;
    private readonly FrozenDictionary<string, Practice> _practices;
    private readonly Utf8Index _signsByUtf8;
    private readonly Utf8Index _retiredByUtf8;

    /// <summary>Looks a sign up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The sign, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Sign? FindSign(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _signs.GetValueOrDefault(id);
    }

    /// <summary>Looks a strategy up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The strategy, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Strategy? FindStrategy(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _strategies.GetValueOrDefault(id);
    }

    /// <summary>Looks a practice up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The practice, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Practice? FindPractice(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _practices.GetValueOrDefault(id);
    }

    /// <summary>Looks a checklist up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The checklist, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Checklist? FindChecklist(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Checklists.FirstOrDefault(c => c.Id == id);
    }

    /// <summary>Looks a context up.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The context, or null where the catalog has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Context? FindContext(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Contexts.FirstOrDefault(c => c.Id == id);
    }

    /// <summary>The name of an index as a person reads it.</summary>
    /// <param name="index">The index.</param>
    /// <returns>A few words, such as "Good moments".</returns>
    public string NameOf(IndexKind index) => index == IndexKind.Presence ? Texts.PresenceName : Texts.AbsenceName;

    /// <summary>Whether an earlier version had a sign of this id that asked another thing.</summary>
    internal bool IsRetired(ReadOnlySpan<byte> utf8Id) => _retiredByUtf8.IndexOf(utf8Id) >= 0;

    internal Sign? FindSign(ReadOnlySpan<byte> utf8Id) => _signsByUtf8.IndexOf(utf8Id) is >= 0 and var ordinal ? Signs[ordinal] : null;

    /// <summary>Whether answers under such a version, words and scoring were answers to the questions of today. An older file names no scoring.</summary>
    internal bool AsksAs(string version, string wording, string? scoring) =>
        version == Version && wording == WordingHash && (scoring is null || scoring == ScoringHash);

    /// <summary>Whether another catalog asks and scores the same, be it in other terms: check-ins of either are check-ins of both.</summary>
    internal bool IsInterchangeableWith(IntimacyCatalog other) =>
        Id == other.Id && AsksAs(other.Version, other.WordingHash, other.ScoringHash);

    private static FrozenDictionary<string, T> ById<T>(IdTable<T> table, Func<T, string> id)
        where T : class =>
        table.Items.ToFrozenDictionary(id, StringComparer.Ordinal);
}
