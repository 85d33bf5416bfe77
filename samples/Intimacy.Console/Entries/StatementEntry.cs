using Intimacy.Console.Output;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class StatementEntry
{
    public static void Write(Page page, ModelStatement statement)
    {
        page.Paragraph(statement.Text);
        page.Section($"Evidence: {Words.Of(statement.Grade)}", Page.Inline(statement.GradeText, Look.Quiet));
    }
}
