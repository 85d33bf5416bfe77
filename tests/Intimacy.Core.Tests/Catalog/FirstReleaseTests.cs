using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>Files of the first release load for ever, and mean what they meant. They are not written anew when a format grows.</summary>
public class FirstReleaseTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Load(Open("catalog.json"));

    [Fact]
    public void A_catalog_loads_with_everything_that_it_had()
    {
        (Catalog.VersionId, Catalog.WordingHash, Catalog.ScoringHash).Should().Be(("flat-share/2.1", "8e382645433ac294", "41e892eba6bd779a"));
        (Catalog.Signs.Length, Catalog.Rules.Length, Catalog.Practices.Length, Catalog.FunIdeas.Length, Catalog.Prompts.Length).Should().Be((6, 5, 4, 1, 1));
    }

    [Fact]
    public void A_pack_is_laid_over_it_as_it_was()
    {
        IntimacyCatalog with = Catalog.WithPacks([new("pack.json", Open("pack.json"))]);

        (with.Version, with.Settings.NearTie, with.FindPractice("cook-for-two")!.Minutes, with.Patterns.Uneven, with.Model.Length).Should().Be(("2.2", new Points(4_00), 20, null, 0));
    }

    [Fact]
    public void An_instrument_that_is_only_scored_scores_as_it_did()
    {
        var advisor = new IntimacyAdvisor(IntimacyCatalog.Load(Open("scored.json")));

        ReportedScore worry = advisor.Score(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer("thoughts", 3).Answer("sleep", 2).Answer("ease", 0).Build()).Dimensions[0].Reported!;

        (worry.Estimate!.Value.Value, worry.Low.Value, worry.High.Value, worry.Band!.Id).Should().Be((11m, 8m, 11m, "much"));
    }

    [Fact]
    public void A_check_in_of_the_built_in_catalog_is_read_and_reported()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.ReadCheckIn(Open("check-in.json"));

        checkIn.Checklist.Id.Should().Be("full");
        IntimacyAdvisor.Default.Report(checkIn).Recommendations.Should().NotBeEmpty();
    }

    private static FileStream Open(string name) => File.OpenRead(Repository.Path($"tests/Intimacy.Core.Tests/TestData/FirstRelease/{name}"));
}
