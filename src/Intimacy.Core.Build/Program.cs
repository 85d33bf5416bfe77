using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Intimacy.Core.Build;

/// <summary>
/// Looks at the catalogs and packs of a project while it is built. Called with the list of its documents and the file to write its ids to; prints what it finds as compilers
/// do, so that the build shows it. The exit code is 1 where errors were printed.
/// </summary>
internal static class Program
{
    private const int FoundErrors = 1;

    private static int Main(string[] arguments)
    {
        AssemblyLoadContext.Default.Resolving += LoadLibrary;
        return Run(arguments[0], arguments[1]);
    }

    /// <summary>A method of its own: the library must not be looked for before it can be found.</summary>
    private static int Run(string requestPath, string idsPath)
    {
        IReadOnlyList<BuildMessage> messages = ContentCheck.Run(new BuildRequest(File.ReadLines(requestPath)), out string? ids);
        using Stream output = Console.OpenStandardOutput();
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (BuildMessage message in messages)
            writer.WriteLine(message);

        // Written only where it changed, so that nothing is compiled anew.
        if (ids is not null && !(File.Exists(idsPath) && File.ReadAllText(idsPath) == ids))
            File.WriteAllText(idsPath, ids);
        return messages.Any(message => message.IsError) ? FoundErrors : 0;
    }

    /// <summary>In the package the library lies in a folder of its own, once.</summary>
    private static Assembly? LoadLibrary(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "lib", "net8.0", $"{name.Name}.dll"));
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
