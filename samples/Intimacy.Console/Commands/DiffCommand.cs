using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.Catalog.Comparison;

namespace Intimacy.Console.Commands;

/// <summary>intimacy catalog diff.</summary>
internal static class DiffCommand
{
    private static readonly (CatalogAspect Aspect, string Heading)[] Headings =
    [
        (CatalogAspect.Wording, "What people answer to"),
        (CatalogAspect.Scoring, "How answers become scores"),
        (CatalogAspect.Advice, "What is made of the scores"),
        (CatalogAspect.Texts, "Other words"),
    ];

    public static Command Build()
    {
        Option<string[]> before = SharedOptions.Several("--before", "The packs, or the catalog, to compare with; without it, the built-in catalog.", "FILE");
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("diff", "Says what changed, and whether scores of both can stand side by side.") { before, content };
        command.SetAction(parsed =>
        {
            Write(CatalogDiff.Between(CatalogInput.Load(parsed.GetValue(before)!), CatalogInput.Load(parsed.GetValue(content)!))).Print();
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Page Write(CatalogDiff diff)
    {
        var page = new Page();
        page.Paragraph(Verdict(diff));
        foreach ((CatalogAspect aspect, string heading) in Headings)
        {
            string[] changes = [.. diff.Changes.Where(c => c.Aspect == aspect).Select(Line)];
            if (changes.Length > 0)
                page.Section(heading, Page.Bullets(changes));
        }

        return page;
    }

    private static string Verdict(CatalogDiff diff) => (diff.Changes.IsEmpty, diff.IsWordingSame, diff.IsScoringSame) switch
    {
        (true, true, true) => "Nothing changed.",
        (_, true, true) => "The same questions, scored in the same way: scores of both can stand side by side.",
        (_, false, true) => "Other questions: check-ins of the one are no check-ins of the other, and scores of both do not stand side by side.",
        (_, true, false) => "The same questions, scored in another way: scores of both do not stand side by side.",
        _ => "Other questions, scored in another way: check-ins of the one are no check-ins of the other.",
    };

    private static string Line(CatalogChange change) => change.Kind switch
    {
        CatalogChangeKind.Added => $"{change.Subject} is new{(change.After is null ? "." : $": {change.After}")}",
        CatalogChangeKind.Removed => $"{change.Subject} is gone{(change.Before is null ? "." : $"; it was {change.Before}")}",
        _ => $"{change.Subject} was {change.Before}, is {change.After}",
    };
}
