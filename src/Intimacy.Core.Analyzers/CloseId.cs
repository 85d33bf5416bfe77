namespace Intimacy.Core.Analyzers;

/// <summary>Finds the id that somebody may have meant: the one that the fewest changes of letters lead to.</summary>
internal static class CloseId
{
    /// <summary>The closest id, at most a third of its letters away; among equals the first by its letters. Null where none is close.</summary>
    public static string? Among(IEnumerable<string> known, string id) => known
        .Where(other => Math.Abs(other.Length - id.Length) * 3 <= other.Length)
        .Select(other => (Id: other, Changes: Changes(other, id)))
        .Where(other => other.Changes * 3 <= other.Id.Length)
        .OrderBy(other => other.Changes)
        .ThenBy(other => other.Id, StringComparer.Ordinal)
        .Select(other => other.Id)
        .FirstOrDefault();

    /// <summary>Letters put in, left out, replaced, or swapped with the next (optimal string alignment, a restricted Damerau-Levenshtein distance).</summary>
    private static int Changes(string from, string to)
    {
        var changes = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
            changes[i, 0] = i;
        for (int j = 0; j <= to.Length; j++)
            changes[0, j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            for (int j = 1; j <= to.Length; j++)
            {
                int least = Math.Min(Math.Min(changes[i - 1, j], changes[i, j - 1]) + 1, changes[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                changes[i, j] = swapped ? Math.Min(least, changes[i - 2, j - 2] + 1) : least;
            }
        }

        return changes[from.Length, to.Length];
    }
}
