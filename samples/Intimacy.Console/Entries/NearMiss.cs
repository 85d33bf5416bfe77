namespace Intimacy.Console.Entries;

/// <summary>Finds entries whose title or id is nearly what was typed: some letters off, or a part of it.</summary>
internal static class NearMiss
{
    private const int Most = 5;
    private const int ShortestPart = 4;
    private const int LettersPerSlip = 4;

    // Two letters that changed places.
    private const int FewestSlips = 2;

    public static IEnumerable<CatalogEntry> Of(IEnumerable<CatalogEntry> entries, string wanted)
    {
        string sought = wanted[(wanted.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().ToUpperInvariant();
        int slips = Math.Max(FewestSlips, sought.Length / LettersPerSlip);
        return entries
            .Select(entry => (Entry: entry, Distance: Math.Min(Distance(entry.Title, sought, slips), Distance(entry.Id, sought, slips))))
            .Where(near => near.Distance <= slips)
            .OrderBy(near => near.Distance)
            .Select(near => near.Entry)
            .Take(Most);
    }

    private static int Distance(string name, string sought, int slips)
    {
        string upper = name.ToUpperInvariant();
        if (sought.Length >= ShortestPart && upper.Contains(sought, StringComparison.Ordinal))
            return 1;
        return Math.Abs(upper.Length - sought.Length) > slips ? int.MaxValue : Edits(upper, sought);
    }

    /// <summary>How many letters must be put in, taken out or changed to make one of the other.</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
