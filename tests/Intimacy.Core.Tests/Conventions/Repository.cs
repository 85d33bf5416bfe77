using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>The files of the repository, found from where the tests run; where that is elsewhere, from where they were compiled.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The library's own source files, by path below its folder, with forward slashes.</summary>
    public static IReadOnlyList<SourceFile> Library { get; } = [.. Find("src/Intimacy.Core")];

    /// <summary>The source files of all that goes into the package, by path below src.</summary>
    public static IReadOnlyList<SourceFile> Package { get; } = [.. Find("src")];

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static IEnumerable<SourceFile> Find(string folder)
    {
        string full = Path(folder);
        return Directory.EnumerateFiles(full, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Relative: System.IO.Path.GetRelativePath(full, file).Replace('\\', '/')))
            .Where(f => !f.Relative.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(f => f.Relative, StringComparer.Ordinal)
            .Select(f => new SourceFile(f.Relative, File.ReadAllText(f.File)));
    }

    private static string FindRoot([CallerFilePath] string compiled = "") =>
        FindAbove(AppContext.BaseDirectory) ?? FindAbove(System.IO.Path.GetDirectoryName(compiled)!)
        ?? throw new InvalidOperationException("The tests do not run inside the repository.");

    private static string? FindAbove(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Intimacy.Core.sln")))
                return folder.FullName;
        }

        return null;
    }

    /// <summary>One source file.</summary>
    internal sealed record SourceFile(string Path, string Text)
    {
        /// <summary>The folder, which is also the end of the namespace; empty for the root.</summary>
        public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

        public string Name => Path[(Path.LastIndexOf('/') + 1)..^3];

        /// <summary>The text without comments.</summary>
        public string Code { get; } = Comment().Replace(Text, "");

        public int Lines => Text.Count(c => c == '\n');

        public override string ToString() => Path;
    }

    [GeneratedRegex(@"(?m)(?<![:""])//.*$|/\*[\s\S]*?\*/")]
    private static partial Regex Comment();
}
