namespace Intimacy.Core.Catalog.Checks;

/// <summary>Something that makes advice unwise although a catalog can be used, and the question that finds it. Immutable and thread-safe.</summary>
public sealed class CatalogCheck
{
    private readonly Func<IntimacyCatalog, IEnumerable<(string Subject, string Message)>> _find;

    internal CatalogCheck(string code, FindingSeverity severity, string id, (string About, string Advice) words, Func<IntimacyCatalog, IEnumerable<(string Subject, string Message)>> find)
    {
        Code = code;
        Severity = severity;
        Id = id;
        (About, Advice) = words;
        _find = find;
    }

    /// <summary>The code, such as <c>IC005</c>; it stays, whatever becomes of the words.</summary>
    public string Code { get; }

    /// <summary>The id, such as <c>key-rule</c>.</summary>
    public string Id { get; }

    /// <summary>How much its findings weigh.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What the check asks for, without a full stop.</summary>
    public string About { get; }

    /// <summary>What to do about a finding, without a full stop.</summary>
    public string Advice { get; }

    /// <summary>Puts the question to a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>What was found; empty where there is nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public IReadOnlyList<CatalogFinding> Run(IntimacyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. _find(catalog).Select(found => new CatalogFinding(this, found.Subject, found.Message, catalog.PathOf(found.Subject)))];
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
