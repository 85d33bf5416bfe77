using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Reading;

/// <summary>What stands behind an idea, told to somebody who wants to know how sure it is.</summary>
internal static class EvidenceReading
{
    public static void Rule(Page page, IntimacyCatalog catalog, Rule rule)
    {
        ReadingParts.Kind(page, $"A reason for “{rule.Strategy.Title}”.");
        EntryParts.List(page, "What it looks at", ReadingParts.Names(catalog, rule.Signals));
        ReadingParts.Facts(page, ("Rests on", Words.Of(rule.Basis)));
        ReadingParts.Evidence(page, rule.Strategy.Claims);
    }

    public static void Source(Page page, IntimacyCatalog catalog, EvidenceSource source)
    {
        ReadingParts.Kind(page, "A study.");
        page.Paragraph(source.Citation);
        ReadingParts.Facts(
            page,
            ("Citation", Words.Of(source.Verification)),
            ("Kind of study", source.Design == StudyDesign.Unknown ? null : Words.Of(source.Design)),
            ("People in it", source.Participants is { } people ? Words.Of(people) : null));
        page.Section("What was found", Page.Inline(source.Found));
        page.Section("What it does not show", Page.Inline(source.Limits));
        EntryParts.List(page, "What is said here because of it", catalog.Claims.Where(c => c.Sources.Contains(source)).Select(c => c.Text));
    }

    public static void Claim(Page page, IntimacyCatalog catalog, Claim claim)
    {
        ReadingParts.Kind(page, "A statement that ideas rest on.");
        page.Section("How sure it is", Page.Inline(claim.GradeText));
        EntryParts.List(page, "Where to read on", claim.Sources.Select(s => s.Citation));
        EntryParts.List(page, "What rests on it", catalog.Strategies.Where(s => s.Claims.Contains(claim)).Select(s => s.Title)
            .Concat(catalog.Practices.Where(p => p.Claims.Contains(claim)).Select(p => p.Title)).Distinct());
    }

    public static void Statement(Page page, ModelStatement statement)
    {
        ReadingParts.Kind(page, "A thought that the whole is built on.");
        page.Section("How sure it is", Page.Inline(statement.GradeText));
    }
}
