using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Console.Reports;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Console.Questions;

/// <summary>Asks one sign.</summary>
internal sealed class SignStep : Step
{
    /// <summary>The same for everybody and whatever was answered, so that there is nothing to read from it.</summary>
    public static string Confidential => $"{Local.Text("This answer is for you alone: it is not written to the file, and it changes no score.")} {SupportWords.ForEverybody}";

    private static readonly Move[] Moves = [Move.Skip, Move.Decline, Move.NotApplicable, Move.Back, Move.Quit];

    private readonly Draft _draft;
    private readonly Sign _sign;

    public SignStep(Draft draft, Sign sign, bool askSkippedAgain)
    {
        _draft = draft;
        _sign = sign;
        AnswerState state = draft.StateOf(sign);
        IsOpen = sign.IsConfidential || state == AnswerState.NotAsked || (askSkippedAgain && state == AnswerState.Skipped);
    }

    public override int Words => Count(_sign.Statement);

    public override Question Ask(string title, bool canGoBack) => new()
    {
        Title = title,
        Lead = [_sign.Scale.Prompt],
        Text = _sign.Statement,
        Notes = _sign.IsConfidential ? [Confidential] : SoFar() is { } soFar ? [soFar] : [],
        Options = [.. _sign.Scale.Options.Select(o => o.Text)],
        Current = _sign.IsConfidential ? null : Current(),
        CurrentMove = _sign.IsConfidential ? null : CurrentMove(),
        Moves = Allowed(Moves, canGoBack),
    };

    protected override void Keep(Reply reply) => _draft.Keep(_sign, reply);

    private int? Current() => _draft.CodeOf(_sign) is { } code ? _sign.Scale.IndexOf(code) : null;

    private Move? CurrentMove() => _draft.StateOf(_sign) switch
    {
        AnswerState.Skipped => Move.Skip,
        AnswerState.Declined => Move.Decline,
        AnswerState.NotApplicable => Move.NotApplicable,
        _ => null,
    };

    private string? SoFar() => _draft.StateOf(_sign) switch
    {
        AnswerState.Answered => Local.Format($"Your answer so far: {_sign.Scale.Options[Current()!.Value].Text}. Enter keeps it."),
        AnswerState.Skipped => Local.Text("You left this open. Enter keeps it so."),
        AnswerState.Declined => Local.Text("You chose not to say. Enter keeps it so."),
        AnswerState.NotApplicable => Local.Text("You said that this does not apply. Enter keeps it so."),
        _ => null,
    };
}
