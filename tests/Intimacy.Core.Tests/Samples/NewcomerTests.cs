using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Intimacy.Core.Tests.Conventions;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Follows the pages for newcomers word for word: saves each named block, runs each command, compares each output.</summary>
public sealed class NewcomerTests
{
    [NewcomerFact]
    public async Task The_pages_for_newcomers_work_word_for_word_in_an_empty_folder()
    {
        using var folder = new TemporaryFolder();
        CopyRepository(Path.Combine(folder.Path, "Intimacy.Core"));

        foreach (string page in new[] { "docs/getting-started.md", "docs/local-package.md", "docs/your-own-catalog.md" })
        {
            string output = "";
            foreach (DocBlock block in DocPage.Of(page).Blocks)
            {
                if (block.Name.Length > 0)
                    folder.Write(block.Name, block.Text + "\n");
                else if (block.Language == "sh")
                    output = await RunAsync(folder.Path, block, page);
                else
                    output.Should().Be(block.Text, "{0}:{1} shows it", page, block.Line);
            }
        }
    }

    private static async Task<string> RunAsync(string folder, DocBlock block, string page)
    {
        string output = "";
        foreach (string line in block.Text.Split('\n'))
        {
            string[] words = line.Split(' ');
            words[0].Should().Be("dotnet", "the commands of {0} work in every shell", page);
            BufferedCommandResult result = await Cli.Wrap("dotnet")
                .WithArguments(words[1..])
                .WithWorkingDirectory(folder)
                .WithEnvironmentVariables(Surroundings(folder))
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(Encoding.UTF8);
            result.ExitCode.Should().Be(0, "'{0}' of {1} works, but said {2} {3}", line, page, result.StandardOutput, result.StandardError);
            output = result.StandardOutput.ReplaceLineEndings("\n").TrimEnd();
        }

        return output;
    }

    /// <summary>A package cache of its own, so that the package built here stays here; what is there already is only read.</summary>
    private static Dictionary<string, string?> Surroundings(string folder)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
        var variables = new Dictionary<string, string?>
        {
            ["NUGET_PACKAGES"] = Path.Combine(folder, "cache"),
            ["NUGET_FALLBACK_PACKAGES"] = cache,
            ["DOTNET_CLI_HOME"] = Path.Combine(folder, "home"), // Templates are installed there.
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["RunAnalyzersDuringBuild"] = "false", // The sources were analyzed where they were built.
        };
        foreach (string name in new[] { "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "VSTEST_HOST_DEBUG" })
            variables[name] = null;
        return variables;
    }

    private static void CopyRepository(string target)
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Root).Concat(Files("src")).Concat(Files("samples")).Concat(Files("docs/schemas")))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Repository.Root, f).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
