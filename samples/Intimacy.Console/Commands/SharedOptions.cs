using System.CommandLine;

namespace Intimacy.Console.Commands;

/// <summary>Options that several commands have, each made anew: a symbol belongs to one command.</summary>
internal static class SharedOptions
{
    public const string Json = "json";
    private const string Text = "text";

    public static Option<string[]> Content() => Several("--content", "Packs to lay over the built-in catalog, or a whole catalog of your own in its place, in one file or several.", "FILE");

    /// <summary>An option that takes one or more words.</summary>
    public static Option<string[]> Several(string name, string description, string help) => new(name)
    {
        Description = description,
        HelpName = help,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "text for people (default), json for programs.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        return format;
    }
}
