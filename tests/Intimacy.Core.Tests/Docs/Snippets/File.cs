using System.Collections.Concurrent;
using System.Text;
using Intimacy.Core.Tests.Docs;

namespace Newcomer;

/// <summary>
/// Stands in for <see cref="System.IO.File"/> in the snippets: the files are the named blocks of the pages, and what is written stays in memory.
/// </summary>
internal static class File
{
    private static readonly ConcurrentDictionary<string, byte[]> Written = new(StringComparer.Ordinal);

    public static Stream OpenRead(string name) => new MemoryStream(ReadAllBytes(name), writable: false);

    public static byte[] ReadAllBytes(string name) => Written.TryGetValue(name, out byte[]? bytes)
        ? bytes
        : Encoding.UTF8.GetBytes(DocPage.All.SelectMany(p => p.Blocks).Single(b => b.Name == name).Text);

    public static void WriteAllBytes(string name, byte[] bytes) => Written[name] = bytes;
}
