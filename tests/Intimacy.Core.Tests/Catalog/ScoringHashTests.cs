using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Catalog;

public class ScoringHashTests
{
    private static readonly string Hash = Edit.Document().Load().ScoringHash;

    [Fact]
    public void It_is_sixteen_hexadecimal_digits()
    {
        Hash.Should().MatchRegex("^[0-9a-f]{16}$");
    }

    [Theory]
    [InlineData("scales/1/options/0/value", "2")]
    [InlineData("signs/0/delicate", "true")]
    public void What_changes_a_score_changes_it_though_the_words_stay(string path, string value)
    {
        IntimacyCatalog other = Edit.Document().Set(path, value).Load();

        other.ScoringHash.Should().NotBe(Hash);
        other.WordingHash.Should().Be(Edit.Document().Load().WordingHash);
    }

    [Theory]
    [InlineData("texts/en/sign.noise", "\"Other words.\"")]
    [InlineData("rules/0/weight", "4")]
    public void What_changes_no_score_leaves_it(string path, string value)
    {
        Edit.Document().Set(path, value).Load().ScoringHash.Should().Be(Hash);
    }

    [Fact]
    public void Terms_leave_it()
    {
        IntimacyCatalog.Default.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" }).ScoringHash.Should().Be(IntimacyCatalog.Default.ScoringHash);
    }

    /// <summary>A catalog whose scale counts the other way round, under the same words and the same version.</summary>
    [Fact]
    public void Answers_to_a_scale_turned_round_are_told_to_be_older()
    {
        byte[] file = CheckInJson.Write(new CheckInBuilder(Edit.Document().Load(), "Ana", new DateOnly(2026, 11, 1)).Build());
        var turned = new IntimacyAdvisor(Edit.Document().Set("scales/1/options/0/value", "2").Load());

        CheckIn read = turned.ReadCheckIn(new MemoryStream(file));

        read.IsOfAnotherVersion.Should().BeTrue();
        turned.Report(read).Cautions.Should().Contain(c => c.Id == "answered-under-another-version");
    }

    [Fact]
    public void A_caution_names_the_version()
    {
        OwnReport report = IntimacyAdvisor.Default.Report(IntimacyAdvisor.Default.ReadCheckIn(new MemoryStream(Encoding.UTF8.GetBytes(
            """{"format":"intimacy-check-in/1","catalogVersion":"0.9","partner":"A","date":"2026-11-01","checklist":"core","answers":{"loneliness":3}}"""))));

        report.Cautions.Single(c => c.Id == "answered-under-another-version").Text.Should().StartWith("You answered version 0.9 of these questions.");
    }

    [Theory]
    [InlineData("0.9", "version 0.9")]
    [InlineData("soon-to-be-secret", "another version")]
    public void An_older_file_that_cannot_be_read_says_under_which_version_it_was_written(string version, string found)
    {
        string json = """{"format":"intimacy-check-in/1","catalogVersion":"VERSION","partner":"A","date":"2026-11-01","checklist":"core","answers":{"feeling-lonely":3}}""".Replace("VERSION", version, StringComparison.Ordinal);

        IntimacyAdvisor.Default.TryReadCheckIn(Encoding.UTF8.GetBytes(json), out _, out var problems).Should().BeFalse();
        problems.Select(p => p.ToString()).Should().Equal(
            "$.answers.feeling-lonely: expected the id of a sign of the checklist core; found another name",
            $"$.catalogVersion: expected version 2.0, for the signs and scales of this catalog; found {found}");
    }
}
