using System.Collections.Immutable;

namespace Intimacy.Core.Catalog.Comparison;

/// <summary>What changed from one catalog to another, and whether scores of both can stand side by side. Immutable and thread-safe.</summary>
public sealed class CatalogDiff
{
    private CatalogDiff(bool isWordingSame, bool isScoringSame, ImmutableArray<CatalogChange> changes) =>
        (IsWordingSame, IsScoringSame, Changes) = (isWordingSame, isScoringSame, changes);

    /// <summary>Whether people answer to the same words: the hashes of the wording are the same.</summary>
    public bool IsWordingSame { get; }

    /// <summary>Whether answers become scores in the same way: the hashes of the scoring are the same.</summary>
    public bool IsScoringSame { get; }

    /// <summary>Whether check-ins of the one are check-ins of the other, and their scores can stand side by side: nothing changed in words or scoring.</summary>
    public bool AreScoresComparable => IsWordingSame && IsScoringSame;

    /// <summary>Every difference in what was written, in the order of the sections. A default that is spelled out is one too, and then no hash differs.</summary>
    public ImmutableArray<CatalogChange> Changes { get; }

    /// <summary>Compares two catalogs, packs included. Terms of a host are no part of a catalog.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogDiff Between(IntimacyCatalog before, IntimacyCatalog after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new CatalogDiff(before.WordingHash == after.WordingHash, before.ScoringHash == after.ScoringHash, [.. TreeDiff.Of(before.Tree(), after.Tree(), after.Cultures[0])]);
    }
}
