using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class SignEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Sign sign)
    {
        page.Paragraph(sign.Statement, Look.Strong);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Kind", $"{Words.Of(sign.Polarity)} sign"),
            EntryParts.Fact("Scale", $"{sign.Scale.Id}: {sign.Scale.Prompt}"),
            EntryParts.Fact("Index", sign.Index is { } index ? (index == IndexKind.Presence ? "presence" : "absence") : "none"),
            EntryParts.Fact("Dimensions", sign.Dimensions.Select(d => $"{d.Dimension.Id} (weight {Words.Of(d.Weight)})")),
            EntryParts.Fact("Care", Traits(sign)),
            EntryParts.Fact("Checklists", catalog.Checklists.Where(l => l.IndexOf(sign) >= 0).Select(l => l.Id)));
        if (sign.Because.Length > 0)
            page.Section("As a reason in a report", Page.Inline(sign.Because));
        string signal = $"sign:{sign.Id}";
        EntryParts.RulesOn(page, catalog, signal);
        EntryParts.List(page, "Practices that answer it", catalog.Practices.Where(p => p.For.Any(s => s.ToString() == signal)).Select(p => $"{p.Id}: {p.Title}"));
        EntryParts.List(page, "Practices that it speaks against", catalog.Practices.Where(p => Bars(p, signal)).Select(p => $"{p.Id}: {p.Contraindication!.Care}"));
    }

    private static IEnumerable<string> Traits(Sign sign)
    {
        if (sign.IsDelicate)
            yield return "delicate";
        if (sign.IsConfidential)
            yield return "confidential: counts to no score and no rule, and is never released";
        if (sign.GuardFrom is { } from)
            yield return $"from the value {Words.Of(from)} on, all is not simply well";
    }

    private static bool Bars(Practice practice, string signal) =>
        practice.Contraindication is { } care && care.Signals.Any(t => t.Signal.ToString() == signal);
}
