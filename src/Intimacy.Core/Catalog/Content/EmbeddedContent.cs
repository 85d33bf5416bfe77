using System.Reflection;

namespace Intimacy.Core.Catalog.Content;

/// <summary>The built-in documents, embedded as they stand under Catalog/Content.</summary>
internal static class EmbeddedContent
{
    private const string Prefix = "Content/";

    /// <summary>Every document under the name that it has in the folder, such as en/rules.json.</summary>
    public static IEnumerable<KeyValuePair<string, Stream>> Open()
    {
        Assembly assembly = typeof(EmbeddedContent).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return new(name[Prefix.Length..], assembly.GetManifestResourceStream(name)!);
    }

    /// <summary>The schema of a kind of document.</summary>
    public static Stream OpenSchema(string kind) => typeof(EmbeddedContent).Assembly.GetManifestResourceStream($"Schemas/{kind}.json")!;

    /// <summary>A whole embedded file.</summary>
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(EmbeddedContent).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
