using Intimacy.Core;
using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using static System.FormattableString;

namespace Newcomer;

/// <summary>The code of docs/change.md.</summary>
internal static class ChangeSnippets
{
    public static void ChangeHistory(TextWriter Console) => Show(Console, out _, out _);

    public static void ChangeReport(TextWriter Console)
    {
        Show(TextWriter.Null, out IntimacyAdvisor advisor, out CheckInHistory history);

        // begin change-report
        Recommendation first = advisor.Report(history).Recommendations[0];
        Console.WriteLine($"{first.Title}: {first.Priority}");
        foreach (Reason why in first.Reasons)
            Console.WriteLine($"  +{why.Contribution} {why.Signal}: {why.Text}");
        Console.WriteLine(advisor.Compare(history).Disagreement);
        // end change-report
    }

    public static void ChangeEarly(TextWriter Console)
    {
        Show(TextWriter.Null, out IntimacyAdvisor advisor, out CheckInHistory history);

        // begin change-early
        CheckInHistory early = CheckInHistory.Of(history.CheckIns.Take(3));
        Console.WriteLine(advisor.Compare(early).PresenceOfIntimacy.ReasonText);
        // end change-early
    }

    public static void ChangeFigures(TextWriter Console)
    {
        Show(TextWriter.Null, out IntimacyAdvisor advisor, out CheckInHistory history);

        // begin change-figures
        var options = new ReportOptions
        {
            Reliability =
            [
                new() { Subject = "presence", StandardDeviation = 20, Reliability = 0.85m, Population = "the users of this app", Source = "retest after two weeks, 2026" },
            ],
        };
        AreaChange index = advisor.Compare(CheckInHistory.Of([history.CheckIns[0], history.Latest]), options).PresenceOfIntimacy;
        Console.WriteLine(Invariant($"{index.Verdict}: index {index.ReliableChange!.Index}, reliable from {index.ReliableChange.SmallestReliable} points on"));
        Console.WriteLine(index.ReasonText);
        // end change-figures
    }

    private static void Show(TextWriter Console, out IntimacyAdvisor advisorOut, out CheckInHistory historyOut)
    {
        // begin change-history
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckInHistory history = CheckInHistory.Of(Enumerable.Range(0, 7).Select(month =>
        {
            CheckInBuilder builder = advisor.StartCheckIn("A", new DateOnly(2026, 5, 1).AddMonths(month));
            foreach (Sign sign in advisor.DefaultChecklist.Signs.Where(s => s.Index is not null))
                builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? 3 : 1);
            return builder.Answer(SignIds.MeaningfulConversations, 3 - (month / 2)).Answer(SignIds.Curiosity, 3 - (month / 3))
                .Answer(SignIds.TalkingOverTheDay, 3 - (month / 4)).Answer(SignIds.MakingTime, 3 - ((month + 1) / 2)).Answer(SignIds.GettingWorse, 2).Build();
        }));

        foreach (AreaChange index in advisor.Compare(history).Areas.Take(2))
        {
            Console.WriteLine($"{index.Name}: {index.Words} ({index.Verdict})");
            Console.WriteLine($"  {index.ReasonText}");
            Console.WriteLine(Invariant($"  moved by {index.Moved} points; rank sum {index.TrendTest!.Sum}, from {index.TrendTest.CriticalSum} on more than chance"));
        }
        // end change-history
        (advisorOut, historyOut) = (advisor, history);
    }
}
