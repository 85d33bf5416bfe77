using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Reading;

/// <summary>What is asked, told to somebody who wonders why.</summary>
internal static class QuestionReading
{
    public static void Sign(Page page, IntimacyCatalog catalog, Sign sign)
    {
        ReadingParts.Kind(page, sign.Polarity == SignPolarity.Positive ? "A question about good moments." : "A question about hard moments.");
        if (sign.IsConfidential)
            page.Paragraph("The answer is for one person alone. It is never saved or shown to anybody, and it changes no score.");
        else if (sign.IsDelicate)
            page.Paragraph("This is a sore point for many people. You may leave it open.");
        ReadingParts.Facts(
            page,
            ("Asked as", sign.Scale.Prompt),
            ("Answers", string.Join(", ", sign.Scale.Options.Select(o => o.Text))),
            ("Tells of", string.Join(", ", sign.Dimensions.Select(d => d.Dimension.Name))),
            ("Asked in", string.Join(", ", catalog.Checklists.Where(l => l.IndexOf(sign) >= 0).Select(l => l.Name))));
        if (sign.Because.Length > 0)
            page.Section("How a report puts it, where it is a reason for an idea", Page.Inline(sign.Because));
        EntryParts.List(page, "Ideas that answer it", catalog.Practices.Where(p => p.For.Any(s => Is(s, sign))).Select(p => p.Title));
        EntryParts.List(page, "Ways that it can speak for", catalog.Rules.Where(r => r.Signals.Any(s => Is(s, sign))).Select(r => r.Strategy.Title).Distinct());
    }

    public static void Scale(Page page, IntimacyCatalog catalog, Scale scale)
    {
        ReadingParts.Kind(page, "A way to answer.");
        EntryParts.List(page, "Answers, with the code that a file holds", scale.Options.Select(o => $"{Words.Of(o.Code)}: {o.Text}"));
        EntryParts.List(page, "Questions that are answered this way", catalog.Signs.Where(s => s.Scale == scale).Select(s => s.Statement));
    }

    public static void Checklist(Page page, IntimacyCatalog catalog, Checklist checklist)
    {
        ReadingParts.Kind(page, $"A list of {Words.Of(checklist.Signs.Length)} questions{(checklist == catalog.DefaultChecklist ? ", the usual one" : "")}.");
        page.Paragraph(checklist.About);
        if (checklist.ScoresOnly)
            page.Paragraph("It shows how things are and brings no ideas.");
        EntryParts.List(page, "In this order", checklist.Signs.Select(s => s.Statement));
    }

    public static void Contradiction(Page page, Contradiction contradiction)
    {
        ReadingParts.Kind(page, "A remark on two answers that seem to say opposite things. Both may be true.");
        EntryParts.List(page, "The two", [contradiction.First.Statement, contradiction.Second.Statement]);
    }

    private static bool Is(SignalId signal, Sign sign) => signal.Kind == SignalKind.Sign && signal.Target == sign.Id;
}
