using Intimacy.Console.Output;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class PracticeEntry
{
    public static void Write(Page page, Practice practice)
    {
        page.Paragraph(practice.Title, Look.Strong);
        page.Paragraph(practice.How);
        page.Section("The first time", Page.Inline(practice.First));
        EntryParts.Facts(
            page,
            EntryParts.Fact("Strategy", $"{practice.Strategy.Id}: {practice.Strategy.Title}"),
            EntryParts.Fact("Takes", practice.Takes),
            EntryParts.Fact("Asks for", Words.Of(practice.Effort)),
            EntryParts.Fact("Where", Words.Of(practice.Place)),
            EntryParts.Fact("First step", Words.YesNo(practice.IsFirstStep)),
            EntryParts.Fact("Only when called for", Words.YesNo(practice.IsOnlyWhenCalledFor)),
            EntryParts.Fact("Keeps the good", Words.YesNo(practice.Keeps)),
            EntryParts.Fact("Only with", practice.Needs.Select(c => c.Id)),
            EntryParts.Fact("Not with", practice.Excludes.Select(c => c.Id)),
            EntryParts.Fact("Answers", practice.For.Select(s => s.ToString())));
        if (practice.Contraindication is { } care)
            WriteCare(page, care);
        EntryParts.Evidence(page, practice.Claims);
    }

    private static void WriteCare(Page page, Contraindication care)
    {
        page.Section("When to leave it out", Page.Inline(care.Care));
        EntryParts.Facts(
            page,
            EntryParts.Fact("Left out at", care.Signals.Select(t => $"{t.Signal} from {Words.Of(t.From)}")),
            EntryParts.Fact("Instead", care.InsteadId));
    }
}
