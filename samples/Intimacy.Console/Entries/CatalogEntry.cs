using Intimacy.Console.Output;

namespace Intimacy.Console.Entries;

/// <summary>One thing that a catalog holds, and the two ways to tell of it.</summary>
/// <param name="Kind">Its kind in one word, as in "practice:read-aloud".</param>
/// <param name="Id">Unique within its kind alone.</param>
/// <param name="Title">What people call it; a whole sentence for some kinds.</param>
/// <param name="Read">For a reader: what it is and what stands behind it, in words.</param>
/// <param name="Detail">For an editor: every fact, with ids and weights.</param>
internal sealed record CatalogEntry(string Kind, string Id, string Title, Action<Page> Read, Action<Page> Detail)
{
    public bool Answers(string wanted) => Same(Id, wanted) || Same(Title, wanted);

    public void Write(Page page, bool details)
    {
        if (details)
        {
            page.Title($"{Kind}:{Id}");
            Detail(page);
        }
        else
        {
            page.Heading(Title);
            Read(page);
        }
    }

    /// <summary>Capitals and the mark at the end of a sentence are easily left out.</summary>
    private static bool Same(string name, string wanted) => string.Equals(name.TrimEnd('.', ':', '?'), wanted.Trim().TrimEnd('.', ':', '?'), StringComparison.OrdinalIgnoreCase);
}
