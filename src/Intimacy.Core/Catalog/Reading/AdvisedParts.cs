using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>
/// On which signs and dimensions advice rests: those of a checklist that is not for scores alone. Anything else needs no words for a reason. Looked up
/// before anything is read, since checklists come after what they name.
/// </summary>
internal sealed class AdvisedParts
{
    private readonly HashSet<string> _signs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dimensions = new(StringComparer.Ordinal);

    /// <summary>Whether any checklist is for more than scores.</summary>
    public bool IsAny { get; private set; }

    public static AdvisedParts Of(CatalogSource source)
    {
        var parts = new AdvisedParts();
        bool isAnyChecklist = false;
        foreach (JsonTreeNode checklist in source.Nodes("checklists"))
        {
            isAnyChecklist = true;
            if (checklist.Find("scoresOnly") is { Kind: JsonKind.True })
                continue;
            parts.IsAny = true;
            foreach (JsonTreeNode sign in checklist.Find("signs")?.Children ?? default)
                parts._signs.Add(sign.Text ?? "");
        }

        foreach (JsonTreeNode sign in source.Nodes("signs"))
        {
            if (sign.Find("id")?.Text is not { } id || !parts._signs.Contains(id))
                continue;
            foreach (JsonTreeNode dimension in sign.Find("dimensions")?.Children ?? default)
                parts._dimensions.Add(dimension.Name ?? "");
        }

        // Without a checklist nothing says that the catalog is for scores alone.
        parts.IsAny |= !isAnyChecklist;
        return parts;
    }

    public bool HasSign(string id) => _signs.Contains(id);

    public bool HasDimension(string id) => _dimensions.Contains(id);
}
