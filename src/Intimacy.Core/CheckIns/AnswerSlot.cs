using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>
/// What a check-in keeps for one sign: the option that was chosen, by its place in the scale, or why there is none. One number of
/// four bytes, so that scoring is a walk over an array; <c>default</c> is "not asked".
/// </summary>
internal readonly record struct AnswerSlot
{
    private static readonly (string Word, AnswerSlot Slot)[] Unanswered =
        [("not-asked", NotAsked), ("skipped", Skipped), ("declined", Declined), ("not-applicable", NotApplicable)];

    /// <summary>Above 0 the place of the option, counted from 1; at and below 0 an unanswered state.</summary>
    private readonly int _value;

    private AnswerSlot(int value) => _value = value;

    public static AnswerSlot NotAsked => default;

    public static AnswerSlot Skipped => new(-1);

    public static AnswerSlot Declined => new(-2);

    public static AnswerSlot NotApplicable => new(-3);

    public bool IsAnswered => _value > 0;

    /// <summary>Not asked, skipped or declined: an answer could still come.</summary>
    public bool IsOpen => _value <= 0 && this != NotApplicable;

    /// <summary>The place of the chosen option in its scale, counted from 0; below 0 where there is none.</summary>
    public int Option => _value - 1;

    public AnswerState State => _value switch
    {
        > 0 => AnswerState.Answered,
        0 => AnswerState.NotAsked,
        -1 => AnswerState.Skipped,
        -2 => AnswerState.Declined,
        _ => AnswerState.NotApplicable,
    };

    /// <summary>The word of an unanswered state that JSON uses, and that no number can be mistaken for.</summary>
    public string Word
    {
        get
        {
            AnswerSlot slot = this;
            return Array.Find(Unanswered, u => u.Slot == slot).Word;
        }
    }

    /// <param name="option">The place of the option in its scale, counted from 0.</param>
    public static AnswerSlot Of(int option) => new(option + 1);

    /// <summary>The unanswered state of a word; null for any other word.</summary>
    public static AnswerSlot? OfWord(string? word) => Array.Find(Unanswered, u => u.Word == word) is { Word: not null } found ? found.Slot : null;

    /// <summary>The chosen option; only where <see cref="IsAnswered"/>.</summary>
    public ScaleOption In(Scale scale) => scale.Options[Option];

    /// <summary>The name of the type: an answer is never shown.</summary>
    public override string ToString() => nameof(AnswerSlot);
}
