using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class ScaleEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Scale scale)
    {
        page.Paragraph(scale.Prompt, Look.Strong);
        EntryParts.List(page, "Options", scale.Options.Select(Line));
        EntryParts.List(page, "Signs on it", catalog.Signs.Where(s => s.Scale == scale).Select(s => $"{s.Id}: {s.Statement}"));
    }

    private static string Line(ScaleOption option) =>
        option.Code == option.Value ? $"{Words.Of(option.Code)}: {option.Text}" : $"{Words.Of(option.Code)}: {option.Text} (counts {Words.Of(option.Value)})";
}
