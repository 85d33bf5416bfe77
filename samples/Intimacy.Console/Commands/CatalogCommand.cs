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
        var id = new Argument<string>("TITLE") { Description = "A title, as a report names it, or an id; kind and id where an id is used twice: sign:curiosity." };
        var details = new Option<bool>("--details") { Description = "With ids, weights and levels: for those who build on it." };
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("show", "Shows an idea, a question, a study or anything else in the catalog.") { id, details, content };
        command.SetAction(parsed =>
        {
            IntimacyCatalog catalog = CatalogInput.Load(parsed.GetValue(content)!);
            string wanted = parsed.GetValue(id)!;
            var page = new Page();
            IReadOnlyList<CatalogEntry> entries = CatalogEntries.Find(catalog, wanted);
            if (entries.Count == 0)
                throw new UsageException(NotFound(catalog, wanted));
            foreach (CatalogEntry entry in entries)
                Write(page, entry, parsed.GetValue(details));
            Screen.Print(page);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(Page page, CatalogEntry entry, bool details)
    {
        if (!details)
        {
            entry.Read().WriteTo(page);
            return;
        }

        page.Title($"{entry.Kind}:{entry.Id}");
        entry.WriteDetails(page);
    }

    private static string[] NotFound(IntimacyCatalog catalog, string wanted)
    {
        IReadOnlyList<string> near = CatalogEntries.Near(catalog, wanted);
        string hint = near.Count == 0 ? "Try: intimacy catalog list" : $"Perhaps: {string.Join("; ", near)}";
        return [$"The catalog {catalog.VersionId} has no '{wanted}'.", hint];
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
