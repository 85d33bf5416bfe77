using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Reading;

/// <summary>What a report says about how things are, told to somebody who wonders what it means.</summary>
internal static class PictureReading
{
    public static void Dimension(Page page, IntimacyCatalog catalog, Dimension dimension)
    {
        ReadingParts.Kind(page, "One of the areas of a report.");
        page.Paragraph(dimension.About);
        EntryParts.List(page, "Questions that tell of it", catalog.Signs.Where(s => s.Dimensions.Any(d => d.Dimension == dimension)).Select(s => s.Statement));
        EntryParts.List(page, "Ways that it can speak for", StrategiesReading(catalog, SignalKind.Dimension, dimension.Id));
    }

    public static void Context(Page page, IntimacyCatalog catalog, Context context)
    {
        ReadingParts.Kind(page, context.Owner == ContextOwner.Couple ? "A situation that both partners know of." : "One partner's own view of how it came about.");
        page.Section("How a report puts it, where it is a reason for an idea", Page.Inline(context.Because));
        EntryParts.List(page, "Ideas made for it", catalog.Practices.Where(p => p.Needs.Contains(context)).Select(p => p.Title));
        EntryParts.List(page, "Ways that it can speak for", StrategiesReading(catalog, SignalKind.Context, context.Id));
        EntryParts.List(page, "Ways that can wait meanwhile", catalog.Strategies.Where(s => s.Excludes.Contains(context)).Select(s => s.Title));
        EntryParts.List(page, "Ideas that can wait meanwhile", catalog.Practices.Where(p => p.Excludes.Contains(context)).Select(p => p.Title));
    }

    public static void Pattern(Page page, IntimacyCatalog catalog, Pattern pattern)
    {
        ReadingParts.Kind(page, "A picture of how good and hard moments go together.");
        page.Paragraph(pattern.About);
        ReadingParts.Facts(
            page,
            ("Leads to", catalog.Focus.ByPattern.TryGetValue(pattern.Id, out Focus? focus) ? $"“{focus.Name}”" : null),
            ("Rests on", Words.Of(catalog.Patterns.Basis)));
    }

    public static void Focus(Page page, IntimacyCatalog catalog, Focus focus)
    {
        ReadingParts.Kind(page, "What a report puts first.");
        page.Paragraph(focus.About);
        ReadingParts.Facts(
            page,
            ("Comes from", ReadingParts.Quoted(catalog.Patterns.All.Where(p => catalog.Focus.ByPattern.TryGetValue(p.Id, out Focus? its) && its == focus).Select(p => p.Name))),
            ("Gives way to", focus == catalog.Focus.Barred ? $"“{catalog.Focus.Instead!.Name}”, where an answer says that all is not simply well, or leaves that open" : null),
            ("Rests on", Words.Of(catalog.Focus.Basis)));
    }

    private static IEnumerable<string> StrategiesReading(IntimacyCatalog catalog, SignalKind kind, string id) =>
        catalog.Rules.Where(r => r.Signals.Any(s => s.Kind == kind && s.Target == id)).Select(r => r.Strategy.Title).Distinct();
}
