using System.CommandLine;
using Intimacy.Console.Entries;
using Intimacy.Console.Input;
using Intimacy.Console.Lists;
using Intimacy.Console.Output;
using Intimacy.Core.Catalog;

namespace Intimacy.Console.Commands;

/// <summary>intimacy catalog list, show, lint.</summary>
internal static class CatalogCommand
{
    public static Command Build() => new("catalog", "Looks at what is behind the reports.") { BuildList(), BuildShow(), BuildLint() };

    private static Command BuildList()
    {
        var kind = new Argument<string?>("KIND") { Description = "Of what; without it, an overview.", Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong([.. CatalogKinds.Names]);
        Option<string[]> content = SharedOptions.Content();
        Option<string> format = SharedOptions.Format();
        var command = new Command("list", "Lists what a catalog holds.") { kind, content, format };
        command.SetAction(parsed =>
        {
            IntimacyCatalog catalog = CatalogInput.Load(parsed.GetValue(content)!);
            CatalogList list = CatalogKinds.List(catalog, parsed.GetValue(kind));
            if (parsed.GetValue(format) == SharedOptions.Json)
                StandardOutput.Write(CatalogListJson.Write(catalog, list));
            else
                Screen.Print(CatalogListPage.Write(catalog, list));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command BuildShow()
    {
        var id = new Argument<string>("ID") { Description = "An id, or the title of an idea; or kind and id where an id is used twice: sign:curiosity." };
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("show", "Shows everything about a sign, a strategy, a practice, a source ...") { id, content };
        command.SetAction(parsed =>
        {
            IntimacyCatalog catalog = CatalogInput.Load(parsed.GetValue(content)!);
            string wanted = parsed.GetValue(id)!;
            var page = new Page();
            if (!CatalogEntries.Write(page, catalog, wanted))
                throw new UsageException([$"The catalog {catalog.VersionId} has no '{wanted}'.", "Try: intimacy catalog list"]);
            Screen.Print(page);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command BuildLint()
    {
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("lint", "Looks for what could make advice unwise although the catalog can be used.") { content };
        command.SetAction(parsed =>
        {
            Screen.Print(LintPage.Write(CatalogInput.Load(parsed.GetValue(content)!)));
            return ExitCodes.Fine;
        });
        return command;
    }
}
