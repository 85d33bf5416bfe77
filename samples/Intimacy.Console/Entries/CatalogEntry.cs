using Intimacy.Console.Output;

namespace Intimacy.Console.Entries;

/// <summary>One thing in a catalog: how it is found, what a reader is told of it, and everything about it.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Id">Its id, unique within the kind.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Read">What a reader is told.</param>
/// <param name="WriteDetails">Writes everything, with ids, weights and levels.</param>
internal sealed record CatalogEntry(string Kind, string Id, string Title, Func<ReaderPage> Read, Action<Page> WriteDetails)
{
    /// <summary>A report names ideas by title, a catalog by id.</summary>
    public bool IsCalled(string name) => Id == name || string.Equals(Title, name, StringComparison.OrdinalIgnoreCase);
}
