using Intimacy.Console.Dialogues;

namespace Intimacy.Console.Questions;

/// <summary>Asks for a choice about the check-in as a whole.</summary>
internal abstract class ChoiceStep : Step
{
    private static readonly Move[] Moves = [Move.Back, Move.Quit];

    /// <summary>Not every catalog and not every checklist leaves something to choose.</summary>
    public virtual bool MakesADifference => true;

    public override int Words => Lead.Append(Text).Concat(Options).Sum(Count);

    protected abstract IReadOnlyList<string> Lead { get; }

    protected abstract string Text { get; }

    protected abstract IReadOnlyList<string> Options { get; }

    protected abstract int? Current { get; }

    /// <summary>Whether a key alone must not decide.</summary>
    protected virtual bool NeedsEnter => false;

    public override Question Ask(string title, bool canGoBack) => new()
    {
        Title = title,
        Lead = Lead,
        Text = Text,
        Options = Options,
        Current = Current,
        NeedsEnter = NeedsEnter,
        Moves = Allowed(Moves, canGoBack),
    };
}
