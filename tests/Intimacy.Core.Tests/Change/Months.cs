using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Change;

/// <summary>Histories by hand: a check-in every four weeks, on which some signs of an index are one step from their best.</summary>
internal static class Months
{
    public const int Days = 28;

    public static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    public static readonly DateOnly First = new(2020, 1, 6);

    /// <summary>The signs of presence on the usual list: eight, so that one step of one of them is 100 / 32 = 3.125 points.</summary>
    public static readonly Sign[] Presence = [.. Advisor.Catalog.FindChecklist(ChecklistIds.Core)!.Signs.Where(s => s.Index == IndexKind.Presence)];

    /// <summary>One check-in for each number: so many steps of presence below the best, everything else as well as it can be.</summary>
    public static CheckInHistory Of(params int[] stepsBelowBest) => CheckInHistory.Of(stepsBelowBest.Select((steps, month) => CheckIn(month, steps).Build()));

    public static CheckInBuilder CheckIn(int month, int stepsBelowBest, string checklist = ChecklistIds.Core)
    {
        CheckInBuilder builder = Advisor.StartCheckIn("A", First.AddDays(month * Days), checklist);
        foreach (Sign sign in builder.Build().Checklist.Signs.Where(s => !s.IsConfidential))
        {
            int code = sign.Polarity == SignPolarity.Positive ? 4 : 0;
            int place = Array.IndexOf(Presence, sign);
            if (place >= 0)
                code -= (stepsBelowBest / Presence.Length) + (place < stepsBelowBest % Presence.Length ? 1 : 0);
            builder.Answer(sign.Id, code);
        }

        return builder;
    }

    /// <summary>So many check-ins of one kind, then so many of another.</summary>
    public static CheckInHistory Step(int before, int after, int steps) => Of([.. Enumerable.Repeat(0, before), .. Enumerable.Repeat(steps, after)]);
}
