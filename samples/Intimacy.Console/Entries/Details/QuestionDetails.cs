using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Details;

/// <summary>What stands behind the questions: ids, codes, weights, and what reads an answer.</summary>
internal static class QuestionDetails
{
    public static void Sign(Page page, IntimacyCatalog catalog, Sign sign)
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

    public static void Scale(Page page, IntimacyCatalog catalog, Scale scale)
    {
        page.Paragraph(scale.Prompt, Look.Strong);
        EntryParts.List(page, "Options", scale.Options.Select(Line));
        EntryParts.List(page, "Signs on it", catalog.Signs.Where(s => s.Scale == scale).Select(s => $"{s.Id}: {s.Statement}"));
    }

    public static void Checklist(Page page, IntimacyCatalog catalog, Checklist checklist)
    {
        page.Paragraph(checklist.Name, Look.Strong);
        page.Paragraph(checklist.About);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Signs", Words.Of(checklist.Signs.Length)),
            EntryParts.Fact("Default", Words.YesNo(checklist == catalog.DefaultChecklist)),
            EntryParts.Fact("Scores only", Words.YesNo(checklist.ScoresOnly)));
        EntryParts.List(page, "In this order", checklist.Signs.Select(s => $"{s.Id}: {s.Statement}"));
    }

    public static void Contradiction(Page page, Contradiction contradiction)
    {
        page.Paragraph(contradiction.Text);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Between", [contradiction.First.Id, contradiction.Second.Id]),
            EntryParts.Fact("Said when", $"both are at {contradiction.FromPercent} percent of their scale or more"));
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

    private static string Line(ScaleOption option) =>
        option.Code == option.Value ? $"{Words.Of(option.Code)}: {option.Text}" : $"{Words.Of(option.Code)}: {option.Text} (counts {Words.Of(option.Value)})";
}
