using System.Globalization;
using Intimacy.Console.Output;
using Spectre.Console;

namespace Intimacy.Console.Dialogues;

/// <summary>Lays a question out: everything in words, with a mark of its own beside the option in hand.</summary>
internal static class QuestionPage
{
    public const string Mark = ">";

    /// <param name="question">The question.</param>
    /// <param name="inHand">The position of the option that Enter would take, or null.</param>
    /// <param name="howToConfirm">Printed below the options where a slip would give too much away.</param>
    /// <param name="ruled">Whether the title has a line drawn beside it, which a screen reader might spell out.</param>
    public static Page Of(Question question, int? inHand, string howToConfirm, bool ruled)
    {
        var page = new Page();
        if (ruled)
            page.Title(question.Title);
        else
            page.Heading(question.Title);
        foreach (string lead in question.Lead)
            page.Paragraph(lead);
        if (question.Text.Length > 0)
            page.Block(Page.Inline(question.Text, Look.Strong));
        page.Block(Options(question, inHand));
        if (question.NeedsEnter)
            page.Paragraph(howToConfirm);
        foreach (string note in question.Notes)
            page.Paragraph(note, Look.Quiet);
        page.Block([.. MoveKeys.Rows(question.Moves).Select(row => Page.Inline(row, Look.Quiet))]);
        return page;
    }

    private static Grid Options(Question question, int? inHand)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        for (int i = 0; i < question.Options.Count; i++)
        {
            Style style = i == inHand ? Look.Heading : Look.Plain;
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            grid.AddRow(new Text(i == inHand ? Mark : " ", style), new Text(number, style), Page.Inline(question.Options[i], style));
        }

        return grid;
    }
}
