using Intimacy.Console.Language;

namespace Intimacy.Console.Dialogues;

/// <summary>The letter of each move, and what it is called.</summary>
internal static class MoveKeys
{
    private static (char Key, Move Move, string Words)[] All =>
    [
        ('s', Move.Skip, Local.Text("leave open for now")),
        ('d', Move.Decline, Local.Text("rather not say")),
        ('n', Move.NotApplicable, Local.Text("does not apply")),
        ('b', Move.Back, Local.Text("back")),
        ('q', Move.Quit, Local.Text("stop for now")),
    ];

    public static char KeyOf(Move move) => All[Index(move)].Key;

    /// <summary>Letters and words: in one row those that stand for an answer, in another those that lead elsewhere.</summary>
    public static IEnumerable<string> Rows(IReadOnlyList<Move> moves) => moves
        .GroupBy(move => move is Move.Back or Move.Quit)
        .Select(row => string.Join(" · ", row.Select(move => $"{KeyOf(move)} {All[Index(move)].Words}")));

    public static Move? Find(char key, IReadOnlyList<Move> allowed)
    {
        foreach ((char letter, Move move, string _) in All)
        {
            if (letter == char.ToLowerInvariant(key) && allowed.Contains(move))
                return move;
        }

        return null;
    }

    private static int Index(Move move) => Array.FindIndex(All, m => m.Move == move);
}
