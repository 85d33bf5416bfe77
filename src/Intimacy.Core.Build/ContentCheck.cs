using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Model;

namespace Intimacy.Core.Build;

/// <summary>Loads the catalogs of a project and puts the checks to them.</summary>
internal static class ContentCheck
{
    /// <summary>The code of what keeps a catalog from being loaded; the checks have IC001 and later.</summary>
    private const string CannotBeUsed = "IC000";

    /// <summary>Finds what is wrong.</summary>
    /// <param name="request">The documents.</param>
    /// <param name="ids">The ids of all catalogs, for the analyzer; null where one of them cannot be loaded.</param>
    /// <returns>The messages, catalog by catalog.</returns>
    public static IReadOnlyList<BuildMessage> Run(BuildRequest request, out string? ids)
    {
        var messages = new List<BuildMessage>();
        var catalogs = new List<IntimacyCatalog>();
        foreach (ContentGroup group in request.Groups)
        {
            var documents = new ContentDocuments(group);
            if (Load(documents, messages) is not { } catalog)
                continue;
            catalogs.Add(catalog);
            messages.AddRange(CatalogLinter.Lint(catalog).Select(finding =>
                documents.Message(finding.Path, request.SeverityOf(finding.Code, finding.Severity), finding.Code, $"{finding.Subject} {finding.Message}. To do: {finding.Advice}.")));
        }

        // Where packs change the built-in catalog, its own ids are no longer those that count.
        IEnumerable<IntimacyCatalog> all = catalogs.Exists(IsOverBuiltIn) ? catalogs : catalogs.Prepend(IntimacyCatalog.Default);
        ids = catalogs.Count < request.Groups.Count ? null : CatalogIdList.Write(all, isComplete: request.Groups.Count > 0);
        return messages;
    }

    private static bool IsOverBuiltIn(IntimacyCatalog catalog) => !catalog.Packs.IsEmpty && catalog.Id == IntimacyCatalog.Default.Id;

    private static IntimacyCatalog? Load(ContentDocuments documents, List<BuildMessage> messages)
    {
        messages.AddRange(documents.Missing.Select(path =>
            BuildMessage.At(path, JsonPlace.Start, FindingSeverity.Error, CannotBeUsed, "expected a catalog or a pack; found no file that can be read")));
        if (documents.Missing.Count > 0)
            return null;
        try
        {
            return IntimacyCatalog.Load(documents.Open());
        }
        catch (InvalidInputException error)
        {
            messages.AddRange(error.Problems.Select(problem => documents.Message(problem.Path, FindingSeverity.Error, CannotBeUsed, problem.ToString())));
            return null;
        }
    }
}
