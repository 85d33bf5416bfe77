using System.Text;
using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Each of two people reads a language of their own; the couple has one page.</summary>
public class TwoLanguagesTests
{
    private static readonly IntimacyAdvisor English = IntimacyAdvisor.Default;
    private static readonly IntimacyAdvisor Spanish = English.WithCulture("es-MX");

    [Fact]
    public void Check_ins_answered_in_two_languages_make_one_joint_page_in_either()
    {
        SharedView robin = English.Share(CheckIn(English, "Robin", 1, shared: true));
        SharedView alex = Spanish.Share(CheckIn(Spanish, "Alex", 3, shared: true));

        JointReport english = English.ReportJoint(robin, alex);
        JointReport spanish = Spanish.ReportJoint(alex, robin);

        english.Status.Should().Be(JointStatus.Available);
        english.Cautions.Concat(spanish.Cautions).Should().BeEmpty();
        Json(english).Should().Contain("\"language\": \"en\"").And.NotContain("Momentos");
        Json(spanish).Should().Contain("\"language\": \"es\"").And.Contain("Momentos difíciles").And.NotContain("moments");
        Ids(english).Should().BeEquivalentTo(Ids(spanish));
    }

    [Fact]
    public void A_view_written_in_one_language_is_read_in_the_other()
    {
        byte[] file = SharedViewJson.Write(Spanish.Share(CheckIn(Spanish, "Alex", 3, shared: true)));

        SharedView read = English.ReadSharedView(new MemoryStream(file));

        read.Catalog.Culture.Should().Be("en");
        English.ReportJoint(English.Share(CheckIn(English, "Robin", 1, shared: true)), read).Status.Should().Be(JointStatus.Available);
    }

    [Fact]
    public void The_numbers_of_a_report_do_not_depend_on_its_language()
    {
        CheckIn answers = CheckIn(English, "Robin", 2, shared: false);

        Numbers(English.Report(answers)).Should().Equal(Numbers(Spanish.Report(answers)));
        Spanish.Report(answers).Scores.Pattern.Name.Should().NotBe(English.Report(answers).Scores.Pattern.Name);
    }

    [Fact]
    public void A_history_goes_on_when_somebody_changes_the_language()
    {
        CheckIn[] all = [.. Enumerable.Range(0, 6).Select(i => CheckIn(i % 2 == 0 ? English : Spanish, "Robin", i, shared: false, new DateOnly(2026, 1, 1).AddDays(30 * i)))];

        ChangeOverTime change = Spanish.Compare(CheckInHistory.Of(all));

        change.Areas.Should().OnlyContain(a => a.Points.Count(p => p.IsCompared) == 6);
        change.PresenceOfIntimacy.Name.Should().Be("Buenos momentos");
    }

    [Fact]
    public void Asking_for_the_same_language_again_costs_nothing()
    {
        English.WithCulture("es-MX").Should().BeSameAs(Spanish);
        English.WithCulture("es").Should().NotBeSameAs(Spanish);
    }

    private static CheckIn CheckIn(IntimacyAdvisor advisor, string partner, int seed, bool shared, DateOnly? date = null)
    {
        CheckInBuilder builder = advisor.StartCheckIn(partner, date ?? new DateOnly(2026, 11, 1));
        int i = seed;
        foreach (Model.Sign sign in advisor.DefaultChecklist.Signs.Where(s => !s.IsConfidential))
            builder.Answer(sign.Id, i++ % 5);
        return (shared ? builder.WithSharing(SharingLevel.Scores) : builder).Build();
    }

    private static string Json(JointReport report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static IEnumerable<string> Ids(JointReport report) => report.Recommendations.Select(r => r.Strategy.Id);

    private static IEnumerable<string> Numbers(Reports.OwnReport report) => report.Recommendations.Select(r => $"{r.Strategy.Id} {r.Priority}").Append(report.Scores.ToString() ?? "");
}
