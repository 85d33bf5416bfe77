namespace Intimacy.Core.Build;

/// <summary>The documents that make one catalog. Immutable.</summary>
internal sealed class ContentGroup(string name, IReadOnlyList<string> paths)
{
    /// <summary>How the project calls the catalog; empty for the one that it does not name.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<string> Paths { get; } = paths;
}
