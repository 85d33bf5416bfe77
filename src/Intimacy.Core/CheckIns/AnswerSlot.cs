using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>
/// How a check-in holds an answer: the position of the option in its scale (0 or more), or an unanswered state (below 0).
/// One number a sign keeps scoring a walk over an array.
/// </summary>
internal static class AnswerSlot
{
    public const int NotAsked = -1;
    public const int Skipped = -2;
    public const int Declined = -3;
    public const int NotApplicable = -4;

    public static AnswerState State(int slot) => slot switch
    {
        NotAsked => AnswerState.NotAsked,
        Skipped => AnswerState.Skipped,
        Declined => AnswerState.Declined,
        NotApplicable => AnswerState.NotApplicable,
        _ => AnswerState.Answered,
    };

    /// <summary>The word that JSON uses, and that no number can be mistaken for.</summary>
    public static string Word(int slot) => slot switch
    {
        Skipped => "skipped",
        Declined => "declined",
        NotApplicable => "not-applicable",
        _ => "not-asked",
    };

    public static int? FromWord(string word) => word switch
    {
        "not-asked" => NotAsked,
        "skipped" => Skipped,
        "declined" => Declined,
        "not-applicable" => NotApplicable,
        _ => null,
    };

    /// <summary>The option of a code; null where it is no number or no code of the scale.</summary>
    public static int? FromCode(JsonTreeNode node, Scale scale)
    {
        int option = node.TryGetInteger(out int code) ? scale.IndexOf(code) : -1;
        return option < 0 ? null : option;
    }
}
