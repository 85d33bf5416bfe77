using Intimacy.Console.Dialogues;

namespace Intimacy.Console.Questions;

/// <summary>One thing to be asked in the course of a check-in.</summary>
internal abstract class Step
{
    /// <summary>Whether it is still to be asked in this run.</summary>
    public bool IsOpen { get; protected set; } = true;

    /// <summary>How many words there are to read.</summary>
    public abstract int Words { get; }

    /// <param name="title">Where in the check-in this is.</param>
    /// <param name="canGoBack">Whether anything comes before it.</param>
    public abstract Question Ask(string title, bool canGoBack);

    /// <summary>Takes a reply in: an option, or a move that leaves the question unanswered.</summary>
    public virtual void Take(Reply reply)
    {
        Keep(reply);
        IsOpen = false;
    }

    /// <summary>Asks it anew, whatever is there already.</summary>
    public void Reopen() => IsOpen = true;

    protected abstract void Keep(Reply reply);

    protected static IReadOnlyList<Move> Allowed(IEnumerable<Move> moves, bool canGoBack) => [.. moves.Where(m => canGoBack || m != Move.Back)];

    protected static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
