using System.Diagnostics;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Reports;

/// <summary>
/// How many questions have no answer, by reason. Confidential questions are not among them: a look over the shoulder could otherwise
/// tell that one of them was declined. Immutable.
/// </summary>
[DebuggerDisplay("Open questions")]
public sealed class OpenQuestions
{
    private OpenQuestions(int questions, int skipped, int declined, int notAsked, int notApplicable)
    {
        Questions = questions;
        Skipped = skipped;
        Declined = declined;
        NotAsked = notAsked;
        NotApplicable = notApplicable;
    }

    /// <summary>How many questions the checklist has, without the confidential ones.</summary>
    public int Questions { get; }

    /// <summary>How many were passed over.</summary>
    public int Skipped { get; }

    /// <summary>How many the person would rather not answer.</summary>
    public int Declined { get; }

    /// <summary>How many have not been put yet.</summary>
    public int NotAsked { get; }

    /// <summary>How many do not fit; these are not open.</summary>
    public int NotApplicable { get; }

    /// <summary>How many could still be answered: skipped, declined or not asked.</summary>
    public int Open => Skipped + Declined + NotAsked;

    /// <summary>How many have an answer.</summary>
    public int Answered => Questions - Open - NotApplicable;

    /// <summary>The words "Open questions"; never a number.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Open questions";

    internal static OpenQuestions Of(CheckIn checkIn)
    {
        Span<int> counts = stackalloc int[(int)AnswerState.Answered + 1];
        counts.Clear();
        int questions = 0;
        for (int i = 0; i < checkIn.Slots.Length; i++)
        {
            if (checkIn.Checklist.Signs[i].IsConfidential)
                continue;
            questions++;
            counts[(int)checkIn.Slots[i].State]++;
        }

        return new OpenQuestions(
            questions,
            counts[(int)AnswerState.Skipped],
            counts[(int)AnswerState.Declined],
            counts[(int)AnswerState.NotAsked],
            counts[(int)AnswerState.NotApplicable]);
    }
}
