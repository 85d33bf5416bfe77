using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;

namespace Intimacy.Core.Tests.Catalog.Languages;

/// <summary>Nothing that the library says to a person is hard-coded: whatever it writes in the pseudo-language stands between brackets.</summary>
public class PseudoLocaleTests
{
    private static readonly IntimacyAdvisor Advisor = new(PseudoLocale.Catalog());

    public static TheoryData<int> Seeds => new(Enumerable.Range(0, 40));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_report_speaks_the_language_that_was_asked_for(int seed)
    {
        byte[] json = ReportJson.Write(Advisor.Report(CheckIn("Sam", seed)));

        PseudoLocale.HardCoded(json, IsOfAPaper).Should().BeEmpty();
        Encoding.UTF8.GetString(json).Should().Contain("⟦").And.Contain("\"language\": \"qps-ploc\"");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_page_for_two_a_history_and_a_plan_do_too(int seed)
    {
        CheckIn mine = CheckIn("Sam", seed);
        JointReport joint = Advisor.ReportJoint(Advisor.Share(mine), Advisor.Share(CheckIn("Alex", seed + 7)));
        CheckInHistory history = CheckInHistory.Of(Enumerable.Range(0, 8).Select(i => CheckIn("Sam", seed + i, new DateOnly(2026, 1, 1).AddDays(28 * i))));
        WeeklyPlan plan = Advisor.Plan(Advisor.Report(mine), new PlanRequest { MinutesPerWeek = 240 });

        PseudoLocale.HardCoded(ReportJson.Write(joint), IsOfAPaper).Should().BeEmpty();
        PseudoLocale.HardCoded(ReportJson.Write(Advisor.Report(history)), IsOfAPaper).Should().BeEmpty();
        PseudoLocale.HardCoded(WeeklyPlanJson.Write(plan), IsOfAPaper).Should().BeEmpty();
        plan.Steps.SelectMany(s => new[] { s.Cue, s.Response, s.Why }).Where(t => PseudoLocale.Outside(t).Any(char.IsLetter)).Should().BeEmpty();
    }

    [Fact]
    public void Every_text_of_the_catalog_does()
    {
        AllTexts.Of(Advisor.Catalog).Where(t => PseudoLocale.Outside(t.Text).Any(char.IsLetter)).Should().BeEmpty();
        Advisor.Catalog.FallbackTexts.Should().BeEmpty();
    }

    [Fact]
    public void Guidance_does()
    {
        Guidance(Advisor).Where(t => PseudoLocale.Outside(t).Any(char.IsLetter)).Should().BeEmpty();
    }

    [Fact]
    public void A_text_that_was_never_looked_up_would_be_found()
    {
        byte[] json = """{ "a": ["⟦Looked ⟦up⟧.⟧ and not."], "b": "⟦All of it.⟧", "c": "one-word" }"""u8.ToArray();

        PseudoLocale.HardCoded(json, _ => false).Should().Equal("/a: ⟦Looked ⟦up⟧.⟧ and not.");
    }

    private static IEnumerable<string> Guidance(IntimacyAdvisor advisor)
    {
        Safety.Guidance guidance = advisor.GetGuidance(CheckIn("Sam", 1));
        return [guidance.Title, .. guidance.Paragraphs, guidance.WhyLeaveOut];
    }

    /// <summary>Authors, titles and journals are as they were printed.</summary>
    private static bool IsOfAPaper(string path) => path.EndsWith("/citation", StringComparison.Ordinal) || path.EndsWith("/authors", StringComparison.Ordinal);

    private static CheckIn CheckIn(string partner, int seed, DateOnly? date = null)
    {
        var random = new Random(seed);
        CheckInBuilder builder = Advisor.StartCheckIn(partner, date ?? new DateOnly(2026, 11, 1), "full").WithSharing((SharingLevel)(1 + seed % 3));
        foreach (Sign sign in Advisor.Catalog.FindChecklist("full")!.Signs.Where(_ => random.Next(8) > 0))
            builder.Answer(sign.Id, seed % 4 == 0 ? random.Next(3, 5) : seed % 4 == 1 ? random.Next(0, 2) : random.Next(5));
        return builder.Build();
    }
}
