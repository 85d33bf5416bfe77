using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Entries.Reading;

/// <summary>Pieces that several entries share when they are told to a reader. What has nothing in it is not printed.</summary>
internal static class ReadingParts
{
    public static void Facts(Page page, params (string Name, string? Value)[] facts)
    {
        (string, IRenderable)[] told = [.. facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => EntryParts.Fact(f.Name, f.Value!))];
        if (told.Length > 0)
            page.Block(Page.Facts(told));
    }

    public static void Kind(Page page, string words) => page.Paragraph(words, Look.Quiet);

    /// <summary>What a signal is called in the catalog's own words, or null where it has none.</summary>
    public static string? Name(IntimacyCatalog catalog, SignalId signal) => signal.Kind switch
    {
        SignalKind.Sign => catalog.FindSign(signal.Target)?.Statement,
        SignalKind.Dimension => catalog.Dimensions.FirstOrDefault(d => d.Id == signal.Target)?.Name,
        SignalKind.Context => catalog.FindContext(signal.Target)?.Label,
        _ => null,
    };

    public static IEnumerable<string> Names(IntimacyCatalog catalog, IEnumerable<SignalId> signals) => signals.Select(s => Name(catalog, s)).OfType<string>().Distinct();

    public static string Quoted(IEnumerable<string> titles) => string.Join(", ", titles.Select(t => $"“{t}”"));

    /// <summary>Claims with their grade in plain words, each grade said once, and then where to read on.</summary>
    public static void Evidence(Page page, IReadOnlyCollection<Claim> claims)
    {
        if (claims.Count == 0)
            return;
        IEnumerable<IGrouping<string, Claim>> grades = claims.OrderByDescending(c => c.Grade).GroupBy(c => c.GradeText);
        page.Section("What stands behind it", [.. grades.SelectMany(g => new IRenderable[] { Page.Inline(g.Key, Look.Quiet), Page.Bullets(g.Select(c => c.Text)) })]);
        EntryParts.List(page, "Where to read on", claims.SelectMany(c => c.Sources).Distinct().Select(s => s.Citation));
    }
}
