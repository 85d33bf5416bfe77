using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.BuildChecks;

/// <summary>A project with mistakes in it, and what a build says of them, each warning an error. The same folders are built as users build theirs by tests/build/build.sh.</summary>
internal sealed class PlantedProject(string name)
{
    private readonly string _folder = Repository.Path($"tests/build/planted/{name}");

    public static IEnumerable<string> Names { get; } =
        [.. Directory.GetDirectories(Repository.Path("tests/build/planted")).Select(folder => System.IO.Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>Lines such as <c>house.json(3,5): error IC004: ...</c>.</summary>
    public IEnumerable<string> Expected => File.ReadAllLines(PathOf("expected.txt")).Order(StringComparer.Ordinal);

    public IEnumerable<string> Documents => Directory.GetFiles(_folder, "*.json").Order(StringComparer.Ordinal);

    public string? Code => File.Exists(PathOf("Program.cs")) ? File.ReadAllText(PathOf("Program.cs")) : null;

    /// <summary>What a message names by its whole path, by the name alone.</summary>
    public string Short(string message) => message.Replace($"{_folder}{System.IO.Path.DirectorySeparatorChar}", "", StringComparison.Ordinal);

    public string PathOf(string file) => System.IO.Path.Combine(_folder, file);
}
