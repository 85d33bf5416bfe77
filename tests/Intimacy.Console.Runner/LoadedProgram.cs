using System.Reflection;
using System.Runtime.Loader;

namespace Intimacy.Console.Runner;

/// <summary>A program with the libraries that stand beside it, loaded once.</summary>
internal sealed class LoadedProgram
{
    /// <summary>What a shell says of a program that the runtime aborted.</summary>
    private const int Aborted = 134;

    private readonly MethodInfo _main;

    public LoadedProgram(string path)
    {
        var libraries = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (context, name) => libraries.ResolveAssemblyToPath(name) is { } library ? context.LoadFromAssemblyPath(library) : null;
        _main = AssemblyLoadContext.Default.LoadFromAssemblyPath(path).EntryPoint ?? throw new ArgumentException("It has no entry point.", nameof(path));
    }

    /// <summary>Runs it from its entry point to the end, in a place as it would find it, and leaves the place as it was.</summary>
    /// <returns>Its exit code.</returns>
    public int Run(Run run)
    {
        Dictionary<string, string?> before = run.Environment.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        string folder = Environment.CurrentDirectory;
        StandardStreams.Replace(run.Input, run.Output, run.Error);
        try
        {
            Set(run.Environment);
            Environment.CurrentDirectory = run.Folder;
            return (int)_main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [run.Arguments], null)!;
        }
        catch (Exception failure)
        {
            using var error = new StreamWriter(System.Console.OpenStandardError());
            error.WriteLine($"Unhandled exception. {failure}");
            return Aborted;
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Set(before);
        }
    }

    private static void Set(Dictionary<string, string?> variables)
    {
        foreach ((string name, string? value) in variables)
            Environment.SetEnvironmentVariable(name, value);
    }
}
