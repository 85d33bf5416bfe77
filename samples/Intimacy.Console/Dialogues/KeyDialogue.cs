using System.Text;
using Intimacy.Console.Language;
using Intimacy.Console.Output;

namespace Intimacy.Console.Dialogues;

/// <summary>
/// One question a screen, answered with one key. It draws on the terminal's second screen, so that no answer stays behind in what
/// can be scrolled back to.
/// </summary>
internal sealed class KeyDialogue : Dialogue
{
    private const string Enter = "\e[?1049h\e[?25l";
    private const string Exit = "\e[?25h\e[?1049l";
    private const string Home = "\e[H";
    private const string RestOfLine = "\e[K";
    private const string RestOfScreen = "\e[J";
    private bool _entered;

    public override string HowTo => Local.Text("Press the number of your answer or one of the letters, or move with the arrow keys and press Enter.");

    public override string HowToConfirm => Local.Text("Here a number only moves the mark (>). Press Enter to choose the marked line.");

    public override Reply Ask(Question question)
    {
        int? inHand = question.Current;
        while (true)
        {
            Show(question, inHand);
            ConsoleKeyInfo key = System.Console.ReadKey(intercept: true);
            if (Read(key, question, ref inHand) is { } reply)
                return reply;
        }
    }

    protected override void Leave()
    {
        if (_entered)
            Send(Exit);
        _entered = false;
    }

    private static Reply? Read(ConsoleKeyInfo key, Question question, ref int? inHand)
    {
        int count = question.Options.Count;
        switch (key.Key)
        {
            case ConsoleKey.DownArrow:
                inHand = inHand is { } above ? (above + 1) % count : 0;
                return null;
            case ConsoleKey.UpArrow:
                inHand = inHand is { } below ? (below + count - 1) % count : count - 1;
                return null;
            case ConsoleKey.Enter:
                return inHand is { } chosen ? Reply.Chosen(chosen) : question.CurrentMove is { } same ? Reply.Of(same) : null;
            case ConsoleKey.LeftArrow or ConsoleKey.Backspace when question.Moves.Contains(Move.Back):
                return Reply.Of(Move.Back);
            default:
                break;
        }

        if (key.KeyChar is >= '1' and <= '9' && key.KeyChar - '1' < count)
        {
            inHand = key.KeyChar - '1';
            return question.NeedsEnter ? null : Reply.Chosen(inHand.Value);
        }

        return MoveKeys.Find(key.KeyChar, question.Moves) is { } move ? Reply.Of(move) : null;
    }

    /// <summary>
    /// Overwrites line by line rather than clearing: nothing flickers. The second screen cannot be scrolled, so a question that is
    /// higher than the window is printed on the first one.
    /// </summary>
    private void Show(Question question, int? inHand) => Draw(() =>
    {
        string page = QuestionPage.Of(question, inHand, HowToConfirm, ruled: true).Render();
        string[] lines = page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines.Length > System.Console.WindowHeight)
        {
            Leave();
            Send(string.Join("\r\n", lines.Prepend("").Append("")));
            return;
        }

        Send((_entered ? "" : Enter) + Home + string.Join($"{RestOfLine}\r\n", lines) + RestOfLine + RestOfScreen);
        _entered = true;
    });

    private static void Send(string text) => Screen.Write(Encoding.UTF8.GetBytes(text));
}
