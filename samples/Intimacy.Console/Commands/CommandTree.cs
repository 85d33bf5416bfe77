using System.CommandLine;
using System.CommandLine.Help;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Commands;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    private const string Culture = "--culture";

    /// <summary>The language asked for; null for none.</summary>
    public static string? CultureOf(ParseResult parsed)
    {
        string? culture = parsed.GetValue<string?>(Culture);
        try
        {
            if (culture is not null)
                IntimacyCatalog.Default.WithCulture(culture);
        }
        catch (InvalidInputException error)
        {
            throw new UsageException([$"{Culture} '{culture}': expected {error.Problems[0].Expected}."]);
        }

        return culture;
    }

    public static RootCommand Build()
    {
        var root = new RootCommand("A quiet look at closeness for one partner: questions, a report with small first steps, and what to share. Without a command: the report of an example.")
        {
            CheckInCommand.Build(),
            ReportCommand.Build(),
            ShareCommand.Build(),
            PlanCommand.Build(),
            LogCommand.Build(),
            PromptCommand.Build(),
            FunCommand.Build(),
            GuidanceCommand.Build(),
            ScoreCommand.Build(),
            CatalogCommand.Build(),
        };

        // Diagnostics of the parser itself, such as [suggest], are none of a reader's business.
        root.Directives.Clear();
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new HelpAction { MaxWidth = Screen.Columns };
        var full = new Option<bool>("--full") { Description = "The example with all reasons, more ideas, and what stands behind them." };
        root.Options.Add(full);
        root.Options.Add(CultureOption());
        root.SetAction(parsed => ExampleCommand.Run(parsed.GetValue(full)));
        return root;
    }

    private static Option<string?> CultureOption() => new(Culture)
    {
        Description = "The language of questions and pages, such as es-MX; the nearest one that there is. Help and problems are English.",
        HelpName = "TAG",
        Recursive = true,
    };
}
