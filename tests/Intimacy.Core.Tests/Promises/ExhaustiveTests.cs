using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Where the space is small it is walked through: every check-in of the workshop catalog and every way to complete it.</summary>
public sealed class ExhaustiveTests
{
    [Fact]
    public void Every_completion_of_every_small_check_in_stays_inside()
    {
        Checklist checklist = Workshop.Advisor.Catalog.DefaultChecklist;
        var complete = new Dictionary<string, Dictionary<string, Outcome>>();
        var patterns = new Dictionary<string, string>();
        int pairs = 0;
        foreach (AnswerSlot[] slots in Every(checklist, open: false))
        {
            OwnReport report = Report(checklist, slots);
            complete[Key(slots)] = Outcome.Of(report);
            patterns[Key(slots)] = report.Scores.Pattern.Id;
        }

        foreach (AnswerSlot[] slots in Every(checklist, open: true))
        {
            OwnReport report = Report(checklist, slots);
            Dictionary<string, Outcome> before = Outcome.Of(report);
            string[] possible = [.. report.Scores.PossiblePatterns.Select(p => p.Id)];
            foreach (AnswerSlot[] done in Completions(checklist, slots, 0))
            {
                pairs++;
                possible.Should().Contain(patterns[Key(done)]);
                foreach ((string strategy, Outcome outcome) in complete[Key(done)])
                    (before[strategy].Low <= outcome.Point && outcome.Point <= before[strategy].High).Should().BeTrue();
            }
        }

        // Each sign is known (its options and "not applicable") or open (and then any of those): (4 + 4) (6 + 6) (4 + 4) (6 + 6).
        pairs.Should().Be(8 * 12 * 8 * 12);
    }

    private static OwnReport Report(Checklist checklist, AnswerSlot[] slots) =>
        new Situation(Workshop.Advisor, checklist, slots, slots, ReportOptions.Default).Report(slots);

    private static string Key(AnswerSlot[] slots) => Situation.Text(slots);

    private static IEnumerable<AnswerSlot[]> Every(Checklist checklist, bool open)
    {
        IEnumerable<AnswerSlot[]> all = [[]];
        foreach (Sign sign in checklist.Signs)
        {
            AnswerSlot[] states = [.. Known(sign), .. open ? [AnswerSlot.Skipped] : Array.Empty<AnswerSlot>()];
            all = all.SelectMany(head => states.Select(state => (AnswerSlot[])[.. head, state]));
        }

        return all;
    }

    private static IEnumerable<AnswerSlot[]> Completions(Checklist checklist, AnswerSlot[] slots, int from)
    {
        int position = Array.IndexOf(slots, AnswerSlot.Skipped, from);
        return position < 0
            ? [slots]
            : Known(checklist.Signs[position]).SelectMany(state => Completions(checklist, [.. slots[..position], state, .. slots[(position + 1)..]], position + 1));
    }

    private static IEnumerable<AnswerSlot> Known(Sign sign) => Enumerable.Range(0, sign.Scale.Options.Length).Select(AnswerSlot.Of).Append(AnswerSlot.NotApplicable);
}
