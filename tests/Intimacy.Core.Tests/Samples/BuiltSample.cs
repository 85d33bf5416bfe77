namespace Intimacy.Core.Tests.Samples;

/// <summary>Finds a sample, or another program, that was built together with the tests.</summary>
internal static class BuiltSample
{
    public static string PathOf(string project, string assembly, string folder = "samples")
    {
        // .../tests/Intimacy.Core.Tests/bin/CONFIGURATION/net10.0/
        string home = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string configuration = Path.GetFileName(Path.GetDirectoryName(home)!);
        string path = Path.GetFullPath(Path.Combine(home, "../../../../..", folder, project, "bin", configuration, "net10.0", assembly));
        return File.Exists(path) ? path : throw new FileNotFoundException("Build the sample first: dotnet build", path);
    }
}
