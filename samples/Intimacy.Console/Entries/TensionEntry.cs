using Intimacy.Console.Output;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class TensionEntry
{
    public static void Write(Page page, Tension tension)
    {
        page.Paragraph(tension.Text);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Between", [tension.First.Id, tension.Second.Id]),
            EntryParts.Fact("Said when", $"both have a priority of at least {tension.From}"));
    }
}
