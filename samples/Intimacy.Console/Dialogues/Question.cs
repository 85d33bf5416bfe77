namespace Intimacy.Console.Dialogues;

/// <summary>One question as it is put to a person, whatever the way of putting it.</summary>
internal sealed class Question
{
    /// <summary>What stands above the line: where in the check-in this is.</summary>
    public required string Title { get; init; }

    /// <summary>What leads up to the question.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>The question or the statement itself.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<string> Notes { get; init; } = [];

    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>The option that Enter takes, or null: then Enter alone takes no option.</summary>
    public int? Current { get; init; }

    /// <summary>The move that Enter makes where there is no option for it, such as leaving open what was left open; or null.</summary>
    public Move? CurrentMove { get; init; }

    /// <summary>Whether one key alone must not decide: a slip of the finger would give too much away.</summary>
    public bool NeedsEnter { get; init; }

    public IReadOnlyList<Move> Moves { get; init; } = [];
}
