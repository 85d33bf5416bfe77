using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Random check-ins of the built-in checklists: any label, date, preference, history, and any answers.</summary>
internal static class CheckInGen
{
    private static readonly Gen<string> Partner =
        Gen.Char["abcXYZ 0-_'\"\\/<>&\u00EB\u0130\u4E2D\u200D"].Array[1, 64].Select(c => new string(c)).Where(s => s == s.Trim() && s.Any(char.IsLetterOrDigit));

    private static readonly Gen<DateOnly> Date = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<string?> History = OneOf<string?>(null, ContextIds.NeverDeveloped, ContextIds.LostOverTime);

    private static readonly Gen<SharingLevel> Sharing = OneOf(Enum.GetValues<SharingLevel>());

    public static Gen<CheckIn> Any { get; } =
        from checklist in OneOf(ChecklistIds.Article, ChecklistIds.Core, ChecklistIds.Full)
        from partner in Partner
        from date in Date
        from history in History
        from sharing in Sharing
        from solo in Gen.Bool
        from answers in Gen.Int[-4, 5].Array[Sample.Catalog.FindChecklist(checklist)!.Signs.Length]
        select Build(checklist, partner, date, history, sharing, solo, answers);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Below zero the unanswered states, from zero the options; one above the last option leaves the sign out.</summary>
    private static CheckIn Build(string checklist, string partner, DateOnly date, string? history, SharingLevel sharing, bool solo, int[] answers)
    {
        var builder = new CheckInBuilder(Sample.Catalog, partner, date, checklist).WithOrigin(history).WithSharing(sharing).WithSoloOnly(solo);
        for (int i = 0; i < answers.Length; i++)
        {
            Sign sign = Sample.Catalog.FindChecklist(checklist)!.Signs[i];
            _ = answers[i] switch
            {
                -1 or -2 => builder.Skip(sign.Id),
                -3 => builder.Decline(sign.Id),
                -4 => builder.MarkNotApplicable(sign.Id),
                >= 0 and var option when option < sign.Scale.Options.Length => builder.Answer(sign.Id, sign.Scale.Options[option].Code),
                _ => builder,
            };
        }

        return builder.Build();
    }
}
