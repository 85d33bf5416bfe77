using System.Text.RegularExpressions;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Core.Model;

namespace Intimacy.Console.Questions;

/// <summary>Commands for a person to copy.</summary>
internal sealed partial class CommandLine(string path, IReadOnlyList<string> content)
{
    public string CheckIn => Of("check-in");

    public string Share => $"{Of("share")} --out {Word(Path.ChangeExtension(path, ".shared.json"))}";

    /// <summary>With what both partners know to be so.</summary>
    public string Report(IReadOnlyList<Context> situations) => Of("report") + Many("--context", situations.Select(s => s.Id));

    public string Page(IReadOnlyList<Context> situations) => $"{Report(situations)} --out {Word(Path.ChangeExtension(path, ".html"))}";

    /// <summary>A check-in in a file of its own.</summary>
    public string Another(string? checklist)
    {
        string list = checklist is null ? "" : $" --checklist {checklist}";
        return $"intimacy check-in NEWFILE{list}{Content}{Culture}";
    }

    private string Content => Many("--content", content.Select(Word));

    private static string Culture => Local.Asked is { } culture ? $" --culture {culture}" : "";

    private string Of(string command) => $"intimacy {command} {Word(path)}{Content}{Culture}";

    private static string Many(string option, IEnumerable<string> values) => string.Concat(values.Select((v, i) => i == 0 ? $" {option} {v}" : $" {v}"));

    private static string Word(string text) => Harmless().IsMatch(text) ? text : $"'{PlainText.Escape(text).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[\w./\\:-]+\z")]
    private static partial Regex Harmless();
}
