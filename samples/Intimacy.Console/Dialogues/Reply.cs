namespace Intimacy.Console.Dialogues;

/// <summary>Either the position of an option or a move. Has no text of its own: it may be an answer.</summary>
internal readonly struct Reply
{
    private Reply(int option, Move? move)
    {
        Option = option;
        Move = move;
    }

    public int Option { get; }

    public Move? Move { get; }

    public static Reply Chosen(int option) => new(option, null);

    public static Reply Of(Move move) => new(-1, move);
}

/// <summary>What a person can do with a question beside answering it.</summary>
internal enum Move
{
    Back,
    Skip,
    Decline,
    NotApplicable,
    Quit,
}
