using System.CommandLine;
using Intimacy.Console.Html;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Commands;

/// <summary>The option --out of a report: a page in place of text on the screen.</summary>
internal static class HtmlOutput
{
    private const string Ending = ".html";

    public static Option<string?> Option() => new("--out")
    {
        Description = "Write the report as one page for a browser, in a file that ends in .html.",
        HelpName = "FILE",
    };

    /// <summary>Refuses what cannot be meant, before anything is read.</summary>
    public static void Check(string path, string format, IEnumerable<string> inputs)
    {
        if (!path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            throw new UsageException([$"--out '{path}': expected a file that ends in {Ending}."]);
        if (format == SharedOptions.Json)
            throw new UsageException(["--out writes a page for people: it cannot be had together with --format json."]);
        if (InputFile.IsAmong(path, inputs))
            throw new UsageException([$"--out '{path}' is also a file to read."]);
    }

    public static void Write(string path, ReportContent content)
    {
        AtomicFile.Write(path, HtmlReport.Write(content));
        StandardError.Write([$"intimacy: {path} is written. Whoever can open this file can read it."]);
    }
}
