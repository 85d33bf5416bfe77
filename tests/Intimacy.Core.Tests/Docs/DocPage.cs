using System.Text.RegularExpressions;
using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Docs;

/// <summary>One Markdown page of the repository, with its fenced blocks.</summary>
internal sealed partial class DocPage
{
    /// <summary>The page that package feeds show.</summary>
    public const string PackagePage = "src/Intimacy.Core/package/README.md";

    private DocPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(Repository.Path(path)).ReplaceLineEndings("\n");
        Blocks = [.. Fence().Matches(Text).Select(ToBlock)];
    }

    /// <summary>Every page that people read: those of the root and of docs, that of the package and that of the sample in a browser.</summary>
    public static IReadOnlyList<DocPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
            .Append(Repository.Path(PackagePage))
            .Append(Repository.Path("samples/Intimacy.Web/README.md"))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new DocPage(path)),
    ];

    /// <summary>Path below the root of the repository, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<DocBlock> Blocks { get; }

    /// <summary>The text without its fenced blocks.</summary>
    public string Prose => Fence().Replace(Text, "");

    public static DocPage Of(string path) => All.Single(p => p.Path == path);

    /// <summary>The text below one heading, up to the next of the same or a higher rank.</summary>
    public string Section(string heading)
    {
        string[] lines = Text.Split('\n');
        int start = Array.FindIndex(lines, l => l.StartsWith('#') && l.TrimStart('#').Trim() == heading);
        start.Should().BeGreaterThanOrEqualTo(0, "{0} has a heading '{1}'", Path, heading);
        int rank = lines[start].TakeWhile(c => c == '#').Count();
        int end = Array.FindIndex(lines, start + 1, l => Heading().Match(l) is { Success: true } m && m.Groups[1].Length <= rank);
        return string.Join('\n', lines[start..(end < 0 ? lines.Length : end)]);
    }

    public override string ToString() => Path;

    private DocBlock ToBlock(Match match)
    {
        string before = Text[..match.Index];
        return new DocBlock(
            match.Groups[1].Value,
            match.Groups[2].Value.Trim(),
            match.Groups[3].Value.TrimEnd(),
            before.Count(c => c == '\n') + 1,
            before.LastIndexOf("\n#", StringComparison.Ordinal));
    }

    [GeneratedRegex("^```(\\w+)([^\\n]*)\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^(#+) ")]
    private static partial Regex Heading();
}
