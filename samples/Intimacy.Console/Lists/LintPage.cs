using System.Collections.Immutable;
using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Console.Lists;

/// <summary>What could make advice unwise.</summary>
internal static class LintPage
{
    public static Page Write(IntimacyCatalog catalog)
    {
        var page = new Page();
        ImmutableArray<CatalogFinding> findings = CatalogLinter.Lint(catalog);
        if (findings.IsEmpty)
            page.Paragraph($"{catalog.VersionId}: nothing found.");
        foreach (CatalogFinding finding in findings)
            page.Paragraph($"{catalog.VersionId}: {finding}");
        return page;
    }
}
