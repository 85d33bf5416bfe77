using System.Text.Json.Nodes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Conventions;
using Json.Schema;

namespace Intimacy.Core.Tests.Docs;

/// <summary>What the schema says of a report is what is written, no more and no less.</summary>
public sealed class SchemaTests
{
    private const int Cases = 200;
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Repository.Path("docs/schemas/intimacy-report-1.schema.json")));
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Every_report_of_many_check_ins_is_valid()
    {
        var random = new Random(20261101);
        for (int i = 0; i < Cases; i++)
        {
            string checklist = random.Next(4) == 0 ? ChecklistIds.Full : ChecklistIds.Core;
            CheckIn first = Any(random, "A", checklist);
            CheckIn second = Any(random, "B", checklist);
            OwnReport own = Advisor.Report(first);
            JointReport joint = Advisor.ReportJoint(Advisor.Share(first, Level(random)), Advisor.Share(second, Level(random)));

            foreach (byte[] json in new[] { ReportJson.Write(own), ReportJson.Write(joint), ReportJson.Write(own, joint) })
                Problems(json).Should().BeEmpty("check-in {0}", i);
        }
    }

    [Theory]
    [InlineData("own/partner")]
    [InlineData("own/pattern/about")]
    [InlineData("own/recommendations/0/title")]
    [InlineData("own/recommendations/0/practices/0/cadence/per")]
    public void A_report_without_something_is_not_valid(string place)
    {
        JsonNode report = Report();
        string[] steps = place.Split('/');
        JsonNode parent = steps[..^1].Aggregate(report, (node, step) => int.TryParse(step, out int at) ? node[at]! : node[step]!);
        parent.AsObject().Remove(steps[^1]).Should().BeTrue();

        Schema.Evaluate(report).IsValid.Should().BeFalse();
    }

    [Fact]
    public void A_report_with_something_more_is_not_valid()
    {
        JsonNode report = Report();
        report["own"]!["stray"] = 1;

        Schema.Evaluate(report).IsValid.Should().BeFalse();
    }

    private static JsonNode Report() => JsonNode.Parse(ReportJson.Write(Advisor.Report(Advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer(SignIds.DeviceInterruptions, 4).Build())))!;

    private static IEnumerable<string> Problems(byte[] json) =>
        Schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List }) is { IsValid: false } result
            ? result.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).Take(5)
            : [];

    private static SharingLevel Level(Random random) => (SharingLevel)random.Next(4);

    private static CheckIn Any(Random random, string label, string checklist)
    {
        CheckInBuilder builder = Advisor.StartCheckIn(label, new DateOnly(2026, 11, 1), checklist);
        foreach (Model.Sign sign in Advisor.DefaultChecklist.Signs)
        {
            _ = random.Next(8) switch
            {
                0 => builder.Skip(sign.Id),
                1 => builder.MarkNotApplicable(sign.Id),
                _ => builder.Answer(sign, sign.Scale.Options[random.Next(sign.Scale.Options.Length)]),
            };
        }

        return builder.Build();
    }
}
