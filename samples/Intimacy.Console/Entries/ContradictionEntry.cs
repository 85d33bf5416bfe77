using Intimacy.Console.Output;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class ContradictionEntry
{
    public static void Write(Page page, Contradiction contradiction)
    {
        page.Paragraph(contradiction.Text);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Between", [contradiction.First.Id, contradiction.Second.Id]),
            EntryParts.Fact("Said when", $"both are at {contradiction.From} percent of their scale or more"));
    }
}
