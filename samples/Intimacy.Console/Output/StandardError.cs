using System.Text;

namespace Intimacy.Console.Output;

/// <summary>Messages for people: one line each, UTF-8, without control codes.</summary>
internal static class StandardError
{
    public static void Write(IEnumerable<string> lines)
    {
        string text = string.Concat(lines.Select(line => string.Join(' ', line.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            .Select(line => PlainText.Escape(line) + "\n"));
        try
        {
            using Stream error = System.Console.OpenStandardError();
            error.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Nobody is left to tell; the exit code still does.
        }
    }
}
