using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// One random case: an advisor (the built-in catalog or a random one), a checklist, an answer for every sign, and a way to complete
/// what is open. Below 0 a slot is an unanswered state, as in a check-in.
/// </summary>
internal sealed record Situation(IntimacyAdvisor Advisor, Checklist Checklist, int[] Slots, int[] Completion, ReportOptions Options)
{
    public bool IsOpen(int position) => Slots[position] is AnswerSlot.NotAsked or AnswerSlot.Skipped or AnswerSlot.Declined;

    /// <summary>Every open question answered, or found not to apply.</summary>
    public int[] Completed() => [.. Slots.Select((slot, i) => IsOpen(i) ? Completion[i] : slot)];

    /// <summary>Every second open question answered.</summary>
    public int[] HalfCompleted() => [.. Slots.Select((slot, i) => IsOpen(i) && i % 2 == 0 ? Completion[i] : slot)];

    public OwnReport Report(int[] slots) => Advisor.Report(CheckIn(slots), Options);

    public CheckIn CheckIn(int[] slots)
    {
        CheckInBuilder builder = Advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), Checklist.Id);
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = Checklist.Signs[i];
            _ = slots[i] switch
            {
                AnswerSlot.NotAsked => builder,
                AnswerSlot.Skipped => builder.Skip(sign.Id),
                AnswerSlot.Declined => builder.Decline(sign.Id),
                AnswerSlot.NotApplicable => builder.MarkNotApplicable(sign.Id),
                int option => builder.Answer(sign.Id, sign.Scale.Options[option].Code),
            };
        }

        return builder.Build();
    }

    /// <summary>The option of least or most concern.</summary>
    public int Extreme(int position, bool best)
    {
        Sign sign = Checklist.Signs[position];
        int wanted = best == (sign.Polarity == SignPolarity.Positive) ? sign.Scale.Maximum : sign.Scale.Minimum;
        return Enumerable.Range(0, sign.Scale.Options.Length).First(i => sign.Scale.Options[i].Value == wanted);
    }

    public override string ToString() =>
        $"{Advisor.Catalog.VersionId} {Checklist.Id} [{string.Join(" ", Slots)}] -> [{string.Join(" ", Completion)}] {string.Join(",", Options.Contexts.Select(c => $"{c.Key}={c.Value}"))}";
}
