using Intimacy.Console.Dialogues;

namespace Intimacy.Console.Questions;

/// <summary>One thing to be asked in the course of a check-in.</summary>
internal abstract class Step
{
    /// <summary>Whether it is still to be asked in this run.</summary>
    public bool IsOpen { get; protected set; } = true;

    /// <summary>How many words there are to read.</summary>
    public abstract int Words { get; }

    public abstract Question Ask(string title);

    /// <summary>Takes a reply in: an option, or a move that leaves the question unanswered.</summary>
    public void Take(Reply reply)
    {
        Keep(reply);
        IsOpen = false;
    }

    protected abstract void Keep(Reply reply);

    protected static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
