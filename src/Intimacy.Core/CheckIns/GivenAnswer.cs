namespace Intimacy.Core.CheckIns;

/// <summary>What a builder was told of one sign: a code that is not checked yet, or why there is none.</summary>
internal sealed class GivenAnswer(int? code, AnswerSlot slot)
{
    public int? Code => code;

    public AnswerSlot Slot => slot;

    /// <summary>The name of the type: an answer is never shown.</summary>
    public override string ToString() => nameof(GivenAnswer);
}
