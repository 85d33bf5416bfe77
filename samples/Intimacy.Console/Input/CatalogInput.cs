using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Console.Input;

/// <summary>Loads a host's catalog or packs from their files, or the built-in catalog where there are none.</summary>
internal static class CatalogInput
{
    public static IntimacyCatalog Load(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            return Local.Of(IntimacyCatalog.Default);
        List<KeyValuePair<string, Stream>> documents = Open(paths);
        try
        {
            return Local.Of(IntimacyCatalog.Load(documents));
        }
        catch (InvalidInputException error)
        {
            throw new BadInputException([.. error.Problems.Select(p => Line(p, documents))]);
        }
        catch (IOException)
        {
            throw new BadInputException([.. paths.Select(InputFile.Unreadable)]);
        }
        finally
        {
            documents.ForEach(d => d.Value.Dispose());
        }
    }

    /// <summary>Sets the library up as a host does. The catalog is known only once the command line has been read.</summary>
    public static IntimacyAdvisor LoadAdvisor(IReadOnlyList<string> paths)
    {
        IntimacyCatalog catalog = Load(paths);
        var services = new ServiceCollection();
        services.AddIntimacyCore(options => options.Catalog = catalog);
        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return provider.GetRequiredService<IntimacyAdvisor>();
    }

    private static List<KeyValuePair<string, Stream>> Open(IReadOnlyList<string> paths)
    {
        var documents = new List<KeyValuePair<string, Stream>>();
        var problems = new List<string>();
        foreach (string path in paths)
        {
            try
            {
                documents.Add(new(path, InputFile.Open(path)));
            }
            catch (BadInputException error)
            {
                problems.AddRange(error.Lines);
            }
        }

        if (problems.Count == 0)
            return documents;
        documents.ForEach(d => d.Value.Dispose());
        throw new BadInputException(problems);
    }

    /// <summary>A problem of no document in particular, such as a missing section, is one of all of them.</summary>
    private static string Line(InputProblem problem, List<KeyValuePair<string, Stream>> documents) =>
        problem.Path.StartsWith("built-in/", StringComparison.Ordinal) || documents.Any(d => problem.Path.StartsWith($"{PlainText.Escape(d.Key)}: $", StringComparison.Ordinal))
            ? problem.ToString()
            : $"{string.Join(", ", documents.Select(d => PlainText.Escape(d.Key)))}: {problem}";
}
