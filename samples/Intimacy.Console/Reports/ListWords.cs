namespace Intimacy.Console.Reports;

/// <summary>Lists as people say them: one, two and three.</summary>
internal static class ListWords
{
    public static string And(IReadOnlyList<string> items) => Join(items, "and");

    public static string Or(IReadOnlyList<string> items) => Join(items, "or");

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
