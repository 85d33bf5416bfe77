using Intimacy.Console.Output;
using Intimacy.Core.Model;

namespace Intimacy.Console.Input;

/// <summary>Reads files; whatever the system or the library says becomes a problem in the words of all others.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Hands the open file to <paramref name="read"/>.</summary>
    /// <param name="path">A path, or - for standard input.</param>
    /// <param name="read">Takes the stream.</param>
    public static T Read<T>(string path, Func<Stream, T> read)
        where T : class
    {
        var problems = new List<string>();
        return TryRead(path, read, problems) ?? throw new BadInputException(problems);
    }

    /// <summary>The same for one of several files: null where there is a problem, so that those of all files are told at once.</summary>
    public static T? TryRead<T>(string path, Func<Stream, T> read, List<string> problems)
        where T : class
    {
        try
        {
            using Stream stream = path == StandardInput ? System.Console.OpenStandardInput() : Open(path);
            return read(stream);
        }
        catch (InvalidInputException error)
        {
            problems.AddRange(Lines(path, error));
        }
        catch (BadInputException error)
        {
            problems.AddRange(error.Lines);
        }
        catch (IOException)
        {
            problems.Add(Unreadable(path));
        }

        return null;
    }

    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new BadInputException([Problem(path, "a directory")]);
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException([Problem(path, "no such file")]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException([Unreadable(path)]);
        }
    }

    /// <summary>Whether a path leads to one of the files that are read, by whatever links.</summary>
    public static bool IsAmong(string path, IEnumerable<string> inputs) =>
        inputs.Any(input => input.Length > 0 && AreSame(input, path));

    /// <summary>What the library says of a file, with what to do about the two kinds taken for each other.</summary>
    public static IEnumerable<string> Lines(string path, InvalidInputException error) => error.Problems.Select(p => $"{PlainText.Escape(path)}: {p}{Advice(p)}");

    public static string Unreadable(string path) => Problem(path, "one that cannot be read");

    /// <summary>Links in a circle lead nowhere: whatever comes next will say that they cannot be read or written.</summary>
    private static bool AreSame(string input, string path)
    {
        try
        {
            return RealPath.AreSame(input, path);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Advice(InputProblem problem) => problem.Found switch
    {
        string found when found.StartsWith("a shared view", StringComparison.Ordinal) => ". It goes beside your own check-in: intimacy report CHECK-IN --partner SHARED",
        string found when found.StartsWith("a check-in history", StringComparison.Ordinal) => ". It goes beside your latest check-in: intimacy report CHECK-IN --history HISTORY",
        string found when found.StartsWith("a check-in", StringComparison.Ordinal) => ". Its owner makes of it what is handed over: intimacy share CHECK-IN --out SHARED",
        _ => "",
    };

    private static string Problem(string path, string found) => $"{PlainText.Escape(path)}: $: expected a file; found {found}";
}
