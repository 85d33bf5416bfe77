using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Core.FunLists;

namespace Intimacy.Console.Fun;

/// <summary>Asks one of the two, idea by idea. Nothing is written before the last one.</summary>
internal static class FunQuestions
{
    private static string[] Words => [Local.Text("No."), Local.Text("I would come along."), Local.Text("Gladly."), Local.Text("Very much.")];

    /// <summary>Ratings by id, or null where somebody stopped.</summary>
    public static Dictionary<string, int>? Ask(Dialogue dialogue, FunList list)
    {
        using var interruption = new Interruption(() => dialogue.CloseForGood(Stopped(dialogue)));
        int?[] ratings = new int?[list.Ideas.Length];
        for (int at = 0; at < ratings.Length;)
        {
            Reply reply = dialogue.Ask(QuestionOf(list, at, ratings[at], dialogue.HowTo));
            if (reply.Move == Move.Quit)
            {
                dialogue.Close(Stopped(dialogue));
                return null;
            }

            if (reply.Move is null)
                ratings[at] = reply.Option;
            at = reply.Move == Move.Back ? at - 1 : at + 1;
        }

        return list.Ideas.Select((idea, i) => (idea.Id, Rating: ratings[i] ?? 0)).ToDictionary(r => r.Id, r => r.Rating, StringComparer.Ordinal);
    }

    private static Question QuestionOf(FunList list, int at, int? before, string howTo) => new()
    {
        Title = Local.Format($"{at + 1} of {list.Ideas.Length}"),
        Lead = at == 0 ? [Local.Text("Answer alone. Your partner never sees your answers: only one idea at a time that you both want."), howTo] : [],
        Text = list.Ideas[at].Text,
        Options = Words,
        Current = before,
        CurrentMove = before is null ? Move.Skip : null,
        Moves = at == 0 ? [Move.Skip, Move.Quit] : [Move.Skip, Move.Back, Move.Quit],
    };

    private static Page Stopped(Dialogue dialogue)
    {
        var page = new Page();
        page.Paragraph(Local.Text("Stopped. Nothing was saved."));
        if (dialogue.Remains is { } remains)
            page.Paragraph(remains);
        return page;
    }
}
