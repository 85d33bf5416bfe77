namespace Intimacy.Core.Tests.Conventions;

/// <summary>The floors of the library, the lowest first. A room may use only those before it.</summary>
internal static class Floors
{
    public const string Root = "Intimacy.Core";

    private static readonly string[] Order =
    [
        "Model", "Json",
        "Catalog.Texts", "Catalog.Content", "Catalog.Packs", "Catalog.Reading", "Catalog", "Catalog.Checks", "Catalog.Comparison",
        "CheckIns", "Scoring", "Change", "Rules", "Practices", "Safety", "Reports", "Population", "Batch.Vectors", "Batch", "Couples", "Planning", "FunLists",
        "", "DependencyInjection",
    ];

    /// <summary>What the built-in catalog must not be named in: it works for any catalog.</summary>
    public static readonly string[] Engine = ["Scoring", "Change", "Rules", "Practices", "Reports"];

    public static IEnumerable<string> Rooms => Order;

    public static bool IsKnown(string room) => Order.Contains(room);

    public static bool MayUse(string room, string other) => Array.IndexOf(Order, other) <= Array.IndexOf(Order, room);

    public static string RoomOf(string? ns) => ns is null || ns.Length <= Root.Length ? "" : ns[(Root.Length + 1)..];
}
