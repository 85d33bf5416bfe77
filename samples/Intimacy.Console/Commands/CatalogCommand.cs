using System.Collections.Immutable;
using System.CommandLine;
using Intimacy.Console.Entries;
using Intimacy.Console.Input;
using Intimacy.Console.Lists;
using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Console.Commands;

/// <summary>intimacy catalog list, show, lint, schema, export, diff.</summary>
internal static class CatalogCommand
{
    public static Command Build() => new("catalog", "Looks at what is behind the reports.") { BuildList(), BuildShow(), BuildLint(), BuildSchema(), ExportCommand.Build(), DiffCommand.Build() };

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
                Screen.Write(CatalogListJson.Write(catalog, list));
            else
                CatalogListPage.Write(catalog, list).Print();
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command BuildShow()
    {
        var wanted = new Argument<string>("TITLE") { Description = "A title or an id; or kind and id where one is used twice: sign:curiosity." };
        Option<string[]> content = SharedOptions.Content();
        var details = new Option<bool>("--details") { Description = "With ids, weights and limits, for those who write catalogs." };
        var command = new Command("show", "Tells about an idea, a question, an area, a study ...") { wanted, content, details };
        command.SetAction(parsed =>
        {
            Show(CatalogInput.Load(parsed.GetValue(content)!), parsed.GetValue(wanted)!, parsed.GetValue(details)).Print();
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Page Show(IntimacyCatalog catalog, string wanted, bool details)
    {
        ImmutableArray<CatalogEntry> found = CatalogEntries.Find(catalog, wanted);
        if (found.IsEmpty)
        {
            string[] near = [.. CatalogEntries.Near(catalog, wanted).Select(e => $"  {e.Title} ({e.Kind}:{e.Id})")];
            string[] help = near.Length > 0 ? ["Did you mean one of these?", .. near] : ["For everything that there is: intimacy catalog list"];
            throw new UsageException([$"The catalog {catalog.VersionId} has no '{wanted}'.", .. help]);
        }

        var page = new Page();
        foreach (CatalogEntry entry in found)
            entry.Write(page, details);
        return page;
    }

    private static Command BuildLint()
    {
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("lint", "Looks for what could make advice unwise although the catalog can be used.") { content };
        command.SetAction(parsed =>
        {
            Findings(CatalogInput.Load(parsed.GetValue(content)!)).Print();
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command BuildSchema()
    {
        var kind = new Argument<string>("KIND") { Description = "Of a whole catalog, or of a pack.", DefaultValueFactory = _ => "catalog" };
        kind.AcceptOnlyFromAmong("catalog", "pack");
        var command = new Command("schema", "Prints the JSON Schema (draft-07) that editors check a catalog or a pack by.") { kind };
        command.SetAction(parsed =>
        {
            using Stream schema = parsed.GetValue(kind) == "pack" ? CatalogSchemas.OpenForPacks() : CatalogSchemas.OpenForCatalogs();
            using var bytes = new MemoryStream();
            schema.CopyTo(bytes);
            Screen.Write(bytes.ToArray());
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Page Findings(IntimacyCatalog catalog)
    {
        var page = new Page();
        ImmutableArray<CatalogFinding> findings = CatalogLinter.Lint(catalog);
        if (findings.IsEmpty)
            page.Paragraph($"{catalog.VersionId}: nothing found.");
        foreach (CatalogFinding finding in findings)
            page.Paragraph($"{finding.Path ?? catalog.VersionId}: {finding.Code} {finding.Subject}: {finding.Message}. To do: {finding.Advice}.");
        return page;
    }
}
