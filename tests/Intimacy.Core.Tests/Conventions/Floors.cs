namespace Intimacy.Core.Tests.Conventions;

/// <summary>The floors of the library. A floor may use only those below it.</summary>
internal static class Floors
{
    public const string Root = "Intimacy.Core";

    private static readonly Dictionary<string, int> ByFolder = new(StringComparer.Ordinal)
    {
        ["Model"] = 0,
        ["Json"] = 0,
        ["Catalog"] = 1,
        ["CheckIns"] = 2,
        ["Scoring"] = 3,
        ["Recommendations"] = 4,
        ["Couples"] = 5,
        ["Planning"] = 6,
        [""] = 7,
        ["DependencyInjection"] = 8,
    };

    public static IEnumerable<string> Folders => ByFolder.Keys;

    public static bool IsKnown(string folder) => ByFolder.ContainsKey(folder);

    public static bool MayUse(string folder, string other) =>
        folder == other || ByFolder[other] < ByFolder[folder] || (folder, other) == ("Json", "Model");

    public static string FolderOf(string? ns) => ns is null || ns.Length <= Root.Length ? "" : ns[(Root.Length + 1)..];
}
