namespace Intimacy.Core.Catalog.Packs;

/// <summary>What packs took out of a catalog, and where they say so: whoever still names it is told.</summary>
internal sealed class RemovedElements
{
    private readonly Dictionary<(string Section, string Id), string> _places = [];

    public void Add(string section, string id, string place) => _places.TryAdd((section, id), place);

    /// <summary>What to say was found in a place that names what is not there.</summary>
    public string Describe(string section, string id) => _places.TryGetValue((section, id), out string? place) ? $"one that {place} takes away" : "another word";
}
