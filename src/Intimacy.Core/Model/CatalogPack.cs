namespace Intimacy.Core.Model;

/// <summary>A pack that was laid over a catalog. Immutable.</summary>
public sealed class CatalogPack
{
    internal CatalogPack(string id, string? version) => (Id, Version) = (id, version);

    /// <summary>The id of the pack: lower-case letters, digits and hyphens.</summary>
    public string Id { get; }

    /// <summary>The version of its content, 1 to 64 plain characters; null where it names none.</summary>
    public string? Version { get; }
}
