using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Couples;

/// <summary>A report that was stored is shown again as it was.</summary>
public sealed class StoredReportTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    private static readonly OwnReport Report = Advisor.Report(Advisor.Start("Ana")
        .Answer(SignIds.DeviceInterruptions, 4).Answer(SignIds.MakingTime, 1).Answer(SignIds.Loneliness, 3).Answer(SignIds.Curiosity, 4).Skip(SignIds.LackOfTrust).Build());

    [Fact]
    public async Task It_shows_what_the_report_showed()
    {
        byte[] json = ReportJson.Write(Report);

        StoredReport stored = ReportJson.Read(new MemoryStream(json));

        (stored.CatalogId, stored.CatalogVersion, stored.Language, stored.Partner, stored.Date, stored.NextCheckIn)
            .Should().Be(("intimacy-core", Advisor.Catalog.Version, "en", "Ana", Report.Date, Report.NextCheckIn));
        (stored.ChecklistName, stored.PatternName, stored.PatternAbout, stored.FocusName, stored.FocusAbout, stored.WhyNothingIsSuggested)
            .Should().Be((Report.Checklist.Name, Report.Scores.Pattern.Name, Report.Scores.Pattern.About, Report.Focus?.Name, Report.Focus?.About, Report.WhyNothingIsSuggested));
        stored.Areas.Select(a => (a.Id, a.Name, a.Words, a.Band, a.Estimate, a.Interval, a.Weighs, a.IsStrength))
            .Should().Equal(Report.Areas.Select(a => (a.Subject.Target, a.Name, a.Words, a.Band, a.Score.Estimate, a.Score.Interval, a.Weighs, a.IsStrength)));
        stored.Recommendations.Select(r => (r.StrategyId, r.Title, r.About, r.Words, r.InBrief, r.Priority, r.Interval))
            .Should().Equal(Report.Recommendations.Select(r => (r.Strategy.Id, r.Title, r.Strategy.About, r.Words, r.InBrief, r.Priority, r.Interval)));
        stored.Recommendations.SelectMany(r => r.Reasons).Should().Equal(Report.Recommendations.SelectMany(r => r.MainReasons.Select(m => m.Text)));
        stored.Recommendations.SelectMany(r => r.Practices.Select(p => (p.Id, p.Title, p.How, p.FirstTime, p.Invitation, p.Takes, p.Text, p.Care)))
            .Should().Equal(Report.Recommendations.SelectMany(r => r.Practices.Select(p => (p.Practice.Id, p.Practice.Title, p.Practice.How, p.Practice.FirstTime, p.Invitation, p.Practice.Takes, p.Text, p.Care))));
        stored.Cautions.Should().Equal(Report.Cautions.Select(c => c.Text));
        stored.Notices.Should().Equal(Report.Notices);
        (await ReportJson.ReadAsync(new MemoryStream(json))).Partner.Should().Be("Ana");
    }

    [Fact]
    public void What_a_later_version_adds_is_passed_over()
    {
        JsonNode json = JsonNode.Parse(ReportJson.Write(Report))!;
        json["own"]!["mood"] = "fine";
        json["own"]!["recommendations"]![0]!["colour"] = 3;

        ReportJson.TryRead(Encoding.UTF8.GetBytes(json.ToJsonString()), out StoredReport? stored, out _).Should().BeTrue();
        stored!.Recommendations.Should().HaveSameCount(Report.Recommendations);
    }

    [Fact]
    public void What_is_missing_or_of_another_kind_is_told_place_by_place()
    {
        JsonNode json = JsonNode.Parse(ReportJson.Write(Report))!;
        json["own"]!.AsObject().Remove("partner");
        json["own"]!["date"] = 7;
        json["own"]!["indices"]!["presence"]!["band"] = "superb";

        ReportJson.TryRead(Encoding.UTF8.GetBytes(json.ToJsonString()), out _, out var problems).Should().BeFalse();
        problems.Select(p => p.Path).Should().BeEquivalentTo("$.own.partner", "$.own.date", "$.own.indices.presence.band");
    }

    [Fact]
    public void A_file_of_another_kind_is_called_by_its_name()
    {
        Action reading = () => ReportJson.Read(new MemoryStream(CheckInJson.Write(Advisor.Start().Build())));

        reading.Should().Throw<InvalidInputException>().Which.Problems.Should().ContainSingle().Which.ToString()
            .Should().Be("$.format: expected a report (intimacy-report/1); found a check-in (intimacy-check-in/1)");
    }
}
