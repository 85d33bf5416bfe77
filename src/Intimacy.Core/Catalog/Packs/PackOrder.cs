using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>Packs in the order in which they are laid over the catalog: each after those that it is over, otherwise as given.</summary>
internal static class PackOrder
{
    public static List<Pack> Of(IReadOnlyList<(Pack Pack, JsonObjectReader Json)> packs)
    {
        var ordered = new List<Pack>(packs.Count);
        var waiting = packs.Select(static p => p.Pack).ToList();
        while (waiting.Count > 0)
        {
            Pack? next = waiting.Find(p => !waiting.Exists(other => other != p && p.Over.Contains(other.Id)));
            if (next is null)
            {
                (Pack first, JsonObjectReader json) = packs.First(p => p.Pack == waiting[0]);
                json.Problems.Add(json.PathOf("over"), "packs of which none is over itself, by whatever way", "a circle");
                next = first;
            }

            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }
}
