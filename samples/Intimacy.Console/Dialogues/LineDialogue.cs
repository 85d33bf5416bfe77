using System.Globalization;
using System.Text;
using Intimacy.Console.Language;
using Intimacy.Console.Output;

namespace Intimacy.Console.Dialogues;

/// <summary>
/// One line after the other, nothing redrawn: for screen readers, plain terminals and pipes. The end of the input stops for now.
/// </summary>
internal sealed class LineDialogue : Dialogue
{
    private const int LongestLine = 1_000;

    // The terminal itself edits and echoes the line; the console's own reader would draw it anew.
    private readonly StreamReader _input = new(System.Console.OpenStandardInput(), new UTF8Encoding(false));

    // A terminal shows the Enter that ended the answer; a pipe does not.
    private readonly string _enter = System.Console.IsInputRedirected ? "\n" : "";
    private bool _begun;

    public override string HowTo => Local.Text("Type the number of your answer, or one of the letters, and press Enter. What you type stays on the screen.");

    public override string HowToConfirm => Local.Text("Look at the number you typed before you press Enter. Enter alone chooses the marked line (>).");

    public override string? Remains => Local.Text("What you typed is still on the screen. If others use it, clear it or close the window.");

    public override Reply Ask(Question question)
    {
        Draw(() =>
        {
            Say(_begun ? _enter + "\n" : "");
            _begun = true;
            QuestionPage.Of(question, question.Current, HowToConfirm, ruled: false).Print();
            Say("\n");
        });
        while (true)
        {
            Draw(() => Say(Prompt(question)));
            if (ReadLine() is not { } line)
                return Reply.Of(Move.Quit);
            if (Read(line.Trim(), question) is { } reply)
                return reply;
            Draw(() => Say($"{_enter}{Local.Text("That is none of the choices.")}\n"));
        }
    }

    /// <summary>Null at the end of the input, and where a line is so long that nobody typed it.</summary>
    private string? ReadLine()
    {
        var line = new StringBuilder();
        int next;
        while ((next = _input.Read()) is not (-1 or '\n'))
        {
            if (line.Length == LongestLine)
                return null;
            line.Append((char)next);
        }

        return next < 0 && line.Length == 0 ? null : line.ToString();
    }

    /// <summary>The question that was left open ends in the middle of a line.</summary>
    protected override void Leave() => Say("\n\n");

    private static string Prompt(Question question)
    {
        string? enter = question.Current is { } current ? (current + 1).ToString(CultureInfo.InvariantCulture) : question.CurrentMove is { } move ? MoveKeys.KeyOf(move).ToString() : null;
        return enter is null ? $"{Choices(question)}: " : Local.Format($"{Choices(question)} (only Enter: {enter}): ");
    }

    private static string Choices(Question question)
    {
        string numbers = question.Options.Count == 1 ? "1" : Local.Format($"1 to {question.Options.Count}");
        return Local.Format($"Your answer, {numbers} or {string.Join(", ", question.Moves.Select(MoveKeys.KeyOf))}");
    }

    private static Reply? Read(string line, Question question)
    {
        if (line.Length == 0)
            return question.Current is { } current ? Reply.Chosen(current) : question.CurrentMove is { } same ? Reply.Of(same) : null;
        if (line.Length == 1 && MoveKeys.Find(line[0], question.Moves) is { } move)
            return Reply.Of(move);
        bool isNumber = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= 1 && number <= question.Options.Count ? Reply.Chosen(number - 1) : null;
    }

    private static void Say(string text) => Screen.Write(Encoding.UTF8.GetBytes(text));
}
