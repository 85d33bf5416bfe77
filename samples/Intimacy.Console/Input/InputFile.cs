using Intimacy.Console.Output;

namespace Intimacy.Console.Input;

/// <summary>Opens files; whatever the system says becomes a problem in the words of all others.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    /// <summary>Hands the open file to <paramref name="read"/>.</summary>
    /// <param name="path">A path, or - for standard input.</param>
    /// <param name="read">Takes the stream.</param>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        try
        {
            using Stream stream = path == StandardInput ? System.Console.OpenStandardInput() : Open(path);
            return read(stream);
        }
        catch (IOException)
        {
            throw new BadInputException([Unreadable(path)]);
        }
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

    public static string Unreadable(string path) => Problem(path, "one that cannot be read");

    private static string Problem(string path, string found) => $"{PlainText.Escape(path)}: $: expected a file; found {found}";
}
