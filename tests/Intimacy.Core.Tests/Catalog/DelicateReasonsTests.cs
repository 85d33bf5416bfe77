using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>A report is read over shoulders: what is delicate is not told in its reasons.</summary>
public class DelicateReasonsTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    [Fact]
    public void Delicate_signs_and_feeling_secure_share_one_reason_that_no_other_sign_has()
    {
        Sign[] quiet = [.. Catalog.Signs.Where(s => s.IsDelicate), Catalog.FindSign(SignIds.FeelingSecure)!];

        quiet.Should().HaveCountGreaterThan(5);
        string reason = quiet.Select(s => s.Because).Distinct().Should().ContainSingle().Subject;
        Catalog.Signs.Except(quiet).Should().NotContain(s => s.Because == reason);
    }

    [Fact]
    public void A_contradiction_of_a_delicate_sign_does_not_say_what_was_answered()
    {
        Contradiction[] touching = [.. Catalog.Contradictions.Where(c => IsQuiet(c.First) || IsQuiet(c.Second))];

        touching.Should().NotBeEmpty();
        touching.Where(c => System.Text.RegularExpressions.Regex.IsMatch(c.Text, "(?i)secur|trust|safe|small|hurt|secret|reject|worse")).Should().BeEmpty();
    }

    [Fact]
    public void The_reason_of_security_says_no_more_than_its_name()
    {
        string reason = Catalog.Dimensions.Single(d => d.Id == "security").Because;

        reason.Should().ContainEquivalentOf("feeling secure").And.NotMatchRegex("(?i)safe|trust|afraid|worry|fear");
    }

    [Fact]
    public void What_a_study_measured_frightens_nobody()
    {
        Catalog.Claims.Single(c => c.Id == "out-of-reach-partner").Text.Should().NotContainEquivalentOf("leave").And.ContainAll("invented", "open to feelings");
    }

    private static bool IsQuiet(Sign sign) => sign.IsDelicate || sign.Id == SignIds.FeelingSecure;
}
