using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Two packs that want different things.</summary>
internal static class PackConflict
{
    /// <summary>Says both places, and what decides between them.</summary>
    public static void AddConflict(this ProblemList problems, Pack pack, MergedValue there, JsonTreeNode change)
    {
        string other = there.Owner!.Id;
        problems.Add(
            change, $"nothing that another pack says otherwise; or \"over\": [\"{other}\"] in {pack.Id}, or \"over\": [\"{pack.Id}\"] in {other}", $"{there.Origin!.Value.Path}, by the pack {other}");
    }
}
