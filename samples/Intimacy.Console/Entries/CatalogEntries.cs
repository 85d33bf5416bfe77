using System.Collections.Immutable;
using Intimacy.Console.Entries.Details;
using Intimacy.Console.Entries.Reading;
using Intimacy.Core.Catalog;

namespace Intimacy.Console.Entries;

/// <summary>Finds what an id or a title names. Both are unique within their kind alone, so several entries may come out.</summary>
internal static class CatalogEntries
{
    public static ImmutableArray<CatalogEntry> Find(IntimacyCatalog catalog, string wanted)
    {
        ImmutableArray<CatalogEntry> all = [.. All(catalog)];
        int colon = wanted.IndexOf(':', StringComparison.Ordinal);
        string? kind = colon < 0 ? null : wanted[..colon];
        return kind is not null && all.Any(e => e.Kind == kind)
            ? [.. all.Where(e => e.Kind == kind && e.Answers(wanted[(colon + 1)..]))]
            : [.. all.Where(e => e.Answers(wanted))];
    }

    /// <summary>What may have been meant, the likeliest first.</summary>
    public static IEnumerable<CatalogEntry> Near(IntimacyCatalog catalog, string wanted) => NearMiss.Of(All(catalog), wanted);

    private static IEnumerable<CatalogEntry> All(IntimacyCatalog c) =>
    [
        .. c.Signs.Select(x => new CatalogEntry("sign", x.Id, x.Statement, p => QuestionReading.Sign(p, c, x), p => QuestionDetails.Sign(p, c, x))),
        .. c.Scales.Select(x => new CatalogEntry("scale", x.Id, x.Prompt, p => QuestionReading.Scale(p, c, x), p => QuestionDetails.Scale(p, c, x))),
        .. c.Checklists.Select(x => new CatalogEntry("checklist", x.Id, x.Name, p => QuestionReading.Checklist(p, c, x), p => QuestionDetails.Checklist(p, c, x))),
        .. c.Dimensions.Select(x => new CatalogEntry("dimension", x.Id, x.Name, p => PictureReading.Dimension(p, c, x), p => PictureDetails.Dimension(p, c, x))),
        .. c.Contexts.Select(x => new CatalogEntry("context", x.Id, x.Label, p => PictureReading.Context(p, c, x), p => PictureDetails.Context(p, c, x))),
        .. c.Strategies.Select(x => new CatalogEntry("strategy", x.Id, x.Title, p => IdeaReading.Strategy(p, c, x), p => IdeaDetails.Strategy(p, c, x))),
        .. c.Practices.Select(x => new CatalogEntry("practice", x.Id, x.Title, p => IdeaReading.Practice(p, c, x), p => IdeaDetails.Practice(p, x))),
        .. c.Rules.Select(x => new CatalogEntry("rule", x.Id, x.Text, p => EvidenceReading.Rule(p, c, x), p => EvidenceDetails.Rule(p, c, x))),
        .. c.Patterns.All.Select(x => new CatalogEntry("pattern", x.Id, x.Name, p => PictureReading.Pattern(p, c, x), p => PictureDetails.Pattern(p, c, x))),
        .. c.Focus.Focuses.Select(x => new CatalogEntry("focus", x.Id, x.Name, p => PictureReading.Focus(p, c, x), p => PictureDetails.Focus(p, c, x))),
        .. c.Tensions.Select(x => new CatalogEntry("tension", x.Id, x.Text, p => IdeaReading.Tension(p, x), p => IdeaDetails.Tension(p, x))),
        .. c.Contradictions.Select(x => new CatalogEntry("contradiction", x.Id, x.Text, p => QuestionReading.Contradiction(p, x), p => QuestionDetails.Contradiction(p, x))),
        .. c.Sources.Select(x => new CatalogEntry("source", x.Id, x.Title, p => EvidenceReading.Source(p, c, x), p => EvidenceDetails.Source(p, c, x))),
        .. c.Claims.Select(x => new CatalogEntry("claim", x.Id, x.Text, p => EvidenceReading.Claim(p, c, x), p => EvidenceDetails.Claim(p, c, x))),
        .. c.Model.Select(x => new CatalogEntry("model", x.Id, x.Text, p => EvidenceReading.Statement(p, x), p => EvidenceDetails.Statement(p, x))),
    ];
}
