using System.Text.RegularExpressions;
using Intimacy.Console.Output;

namespace Intimacy.Console.Questions;

/// <summary>Commands for a person to copy.</summary>
internal sealed partial class CommandLine(string path, IReadOnlyList<string> content)
{
    public string CheckIn => Of("check-in");

    public string Report => Of("report");

    private string Of(string command)
    {
        string more = content.Count == 0 ? "" : $" --content {string.Join(' ', content.Select(Word))}";
        return $"intimacy {command} {Word(path)}{more}";
    }

    private static string Word(string text) => Harmless().IsMatch(text) ? text : $"'{PlainText.Escape(text).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[\w./\\:-]+\z")]
    private static partial Regex Harmless();
}
