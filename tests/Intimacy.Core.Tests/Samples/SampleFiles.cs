namespace Intimacy.Core.Tests.Samples;

/// <summary>Files that the tests bring along, where they stand in the repository.</summary>
internal static class SampleFiles
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    public static string Example => Path.Combine(Root, "samples/Intimacy.Console/example.json");

    public static string HostCatalog => Input("pair-work.json");

    public static string HostTexts => Input("pair-work.texts.json");

    public static string HostCheckIn => Input("pair-work.check-in.json");

    /// <summary>An example that the pages refer to.</summary>
    public static string Document(string name) => Path.Combine(Root, "docs/examples", name);

    public static string Approved(string name) => Path.Combine(Root, "tests/Intimacy.Core.Tests/Samples/Approved", name);

    public static string Input(string name) => Path.Combine(Root, "tests/Intimacy.Core.Tests/Samples/Inputs", name);
}
