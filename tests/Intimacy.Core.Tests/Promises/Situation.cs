using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// One random case: an advisor (the built-in catalog or a random one), a checklist, an answer for every sign, and a way to complete
/// what is open.
/// </summary>
internal sealed record Situation(IntimacyAdvisor Advisor, Checklist Checklist, AnswerSlot[] Slots, AnswerSlot[] Completion, ReportOptions Options)
{
    public bool IsOpen(int position) => Slots[position].IsOpen;

    /// <summary>Every open question answered, or found not to apply.</summary>
    public AnswerSlot[] Completed() => [.. Slots.Select((slot, i) => IsOpen(i) ? Completion[i] : slot)];

    /// <summary>Every second open question answered.</summary>
    public AnswerSlot[] HalfCompleted() => [.. Slots.Select((slot, i) => IsOpen(i) && i % 2 == 0 ? Completion[i] : slot)];

    public OwnReport Report(AnswerSlot[] slots) => Advisor.Report(CheckIn(slots), Options);

    public CheckIn CheckIn(AnswerSlot[] slots)
    {
        CheckInBuilder builder = Advisor.Start(checklist: Checklist.Id);
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = Checklist.Signs[i];
            _ = slots[i].State switch
            {
                AnswerState.NotAsked => builder,
                AnswerState.Skipped => builder.Skip(sign.Id),
                AnswerState.Declined => builder.Decline(sign.Id),
                AnswerState.NotApplicable => builder.MarkNotApplicable(sign.Id),
                _ => builder.Answer(sign, slots[i].In(sign.Scale)),
            };
        }

        return builder.Build();
    }

    /// <summary>The option of least or most concern.</summary>
    public AnswerSlot Extreme(int position, bool best)
    {
        Sign sign = Checklist.Signs[position];
        int wanted = best == (sign.Polarity == SignPolarity.Positive) ? sign.Scale.Maximum : sign.Scale.Minimum;
        return AnswerSlot.Of(Enumerable.Range(0, sign.Scale.Options.Length).First(i => sign.Scale.Options[i].Value == wanted));
    }

    /// <summary>Slots say nothing of themselves: this tells them apart.</summary>
    public static string Text(IEnumerable<AnswerSlot> slots) => string.Join(' ', slots.Select(s => s.IsAnswered ? $"{s.Option}" : s.Word));

    public override string ToString() =>
        $"{Advisor.Catalog.VersionId} {Checklist.Id} [{Text(Slots)}] -> [{Text(Completion)}] {string.Join(",", Options.Contexts.Select(c => $"{c.Key}={c.Value}"))}";
}
