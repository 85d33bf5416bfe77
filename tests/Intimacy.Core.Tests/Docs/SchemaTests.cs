using System.Text.Json.Nodes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Conventions;
using Json.Schema;

namespace Intimacy.Core.Tests.Docs;

/// <summary>What the schemas say of a report, a check-in and a shared view is what is written, no more and no less.</summary>
public sealed class SchemaTests
{
    private const int Cases = 200;
    private static readonly JsonSchema Schema = Read("intimacy-report-1");
    private static readonly JsonSchema CheckInSchema = Read("intimacy-check-in-1");
    private static readonly JsonSchema SharedSchema = Read("intimacy-shared-1");
    private static readonly JsonSchema HistorySchema = Read("intimacy-history-1");
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
                Problems(Schema, json).Should().BeEmpty("check-in {0}", i);
        }
    }

    [Fact]
    public void Every_check_in_and_every_shared_view_of_many_is_valid()
    {
        var random = new Random(20261102);
        for (int i = 0; i < Cases / 4; i++)
        {
            CheckIn checkIn = Any(random, "A", random.Next(4) == 0 ? ChecklistIds.Full : ChecklistIds.Core);

            foreach (bool confidential in new[] { true, false })
                Problems(CheckInSchema, CheckInJson.Write(checkIn, confidential)).Should().BeEmpty("check-in {0}", i);
            foreach (SharingLevel level in Enum.GetValues<SharingLevel>())
                Problems(SharedSchema, SharedViewJson.Write(Advisor.Share(checkIn, level))).Should().BeEmpty("check-in {0} at {1}", i, level);
        }
    }

    [Fact]
    public void What_an_instrument_reports_is_valid_too()
    {
        JsonObject document = Scoring.BandsOfInstrumentsTests.Document().Set("signs/0/flagFrom", "1").Set("texts/en/sign.i1.flag", "\"F.\"");
        var advisor = new IntimacyAdvisor(document.Load());
        CheckInBuilder some = advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer("i1", 3);

        foreach (CheckIn checkIn in new[] { some.Build(), some.Answer("i2", 2).Build() })
        {
            byte[] json = ReportJson.Write(advisor.Report(checkIn));
            Problems(Schema, json).Should().BeEmpty();
            JsonNode own = JsonNode.Parse(json)!["own"]!;
            own["dimensions"]!["total"]!["reported"]!["bands"].Should().BeNull();
            own["flags"]![0]!["state"]!.GetValue<string>().Should().Be("raised");
        }
    }

    [Fact]
    public void Every_history_and_every_report_of_one_is_valid()
    {
        var random = new Random(20261103);
        for (int i = 0; i < Cases / 4; i++)
        {
            CheckIn[] months = [.. Enumerable.Range(0, random.Next(1, 9)).Select(m => Any(random, "A", m == 2 ? ChecklistIds.Full : ChecklistIds.Core).ToBuilder(date: new DateOnly(2025, 1 + m, 1)).Build())];
            CheckInHistory history = CheckInHistory.Of(months);
            ReportOptions options = random.Next(2) == 0 ? ReportOptions.Default : Change.HandWorkedChangeTests.Figures(.8m, "closeness");

            Problems(HistorySchema, CheckInHistoryJson.Write(history)).Should().BeEmpty("history {0}", i);
            Problems(Schema, ReportJson.Write(Advisor.Report(history, options))).Should().BeEmpty("history {0}", i);
        }
    }

    [Theory]
    [InlineData("""{"format":"intimacy-history/1","checkIns":[]}""")]
    [InlineData("""{"format":"intimacy-history/1"}""")]
    [InlineData("""{"format":"intimacy-history/2","checkIns":[{"format":"intimacy-check-in/1","partner":"A","date":"2026-11-01","checklist":"core","answers":{}}]}""")]
    [InlineData("""{"format":"intimacy-history/1","checkIns":[{"format":"intimacy-check-in/1","partner":"A","date":"2026-11-01","answers":{}}]}""")]
    public void Neither_takes_a_history_with_something_wrong(string json)
    {
        HistorySchema.Evaluate(JsonNode.Parse(json)).IsValid.Should().BeFalse();
        Advisor.TryReadHistory(System.Text.Encoding.UTF8.GetBytes(json), out _, out _).Should().BeFalse();
    }

    [Fact]
    public void A_history_holds_check_ins_as_their_own_schema_has_them()
    {
        JsonObject own = JsonNode.Parse(File.ReadAllText(Repository.Path("docs/schemas/intimacy-check-in-1.schema.json")))!.AsObject();
        own.Remove("$schema");
        own.Remove("title");

        JsonNode.DeepEquals(own, JsonNode.Parse(File.ReadAllText(Repository.Path("docs/schemas/intimacy-history-1.schema.json")))!["$defs"]!["checkIn"]).Should().BeTrue();
    }

    /// <summary>One change each to a file that both take: the schema refuses what the reader refuses, and takes what it takes.</summary>
    [Theory]
    [InlineData("format", "\"intimacy-check-in/2\"", false)]
    [InlineData("partner", "1", false)]
    [InlineData("partner", "\"\"", false)]
    [InlineData("date", "\"1 November\"", false)]
    [InlineData("sharing", "\"much\"", false)]
    [InlineData("soloOnly", "\"no\"", false)]
    [InlineData("stray", "1", false)]
    [InlineData("answers", "[]", false)]
    [InlineData("answers", "{\"loneliness\": \"often\"}", false)]
    [InlineData("history", "\"lost-over-time\"", false)]
    [InlineData("wording", "\"with a space\"", false)]
    [InlineData("answers", "{\"loneliness\": 3, \"secrets\": \"declined\", \"feeling-secure\": \"not-asked\"}", true)]
    [InlineData("catalogVersion", "\"1.0\"", true)]
    public void The_schema_of_a_check_in_judges_as_the_reader_does(string property, string value, bool isGood)
    {
        JsonNode file = JsonNode.Parse("""{"format":"intimacy-check-in/1","partner":"A","date":"2026-11-01","checklist":"core","origin":"lost-over-time","answers":{}}""")!;
        file[property] = JsonNode.Parse(value);

        CheckInSchema.Evaluate(file).IsValid.Should().Be(isGood);
        Advisor.TryReadCheckIn(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()), out _, out _).Should().Be(isGood);
    }

    [Theory]
    [InlineData("format")]
    [InlineData("partner")]
    [InlineData("date")]
    [InlineData("checklist")]
    [InlineData("answers")]
    public void Neither_takes_a_check_in_that_lacks_something(string property)
    {
        JsonNode file = JsonNode.Parse(CheckInJson.Write(Advisor.Start().Build()))!;
        file.AsObject().Remove(property).Should().BeTrue();

        CheckInSchema.Evaluate(file).IsValid.Should().BeFalse();
        Advisor.TryReadCheckIn(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()), out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(SharingLevel.Bands, "catalog", null)]
    [InlineData(SharingLevel.Bands, "indices", null)]
    [InlineData(SharingLevel.Bands, "dimensions", "{\"closeness\": 50}")]
    [InlineData(SharingLevel.Scores, "indices", "{\"presence\": 120, \"absence\": \"well\"}")]
    [InlineData(SharingLevel.Answers, "answers", "{\"loneliness\": \"skipped\"}")]
    [InlineData(SharingLevel.Answers, "indices", "{}")]
    [InlineData(SharingLevel.Nothing, "partner", "\"A\"")]
    public void Neither_takes_a_shared_view_with_something_wrong(SharingLevel level, string property, string? value)
    {
        JsonNode file = JsonNode.Parse(SharedViewJson.Write(Advisor.Share(Advisor.Start().Answer(SignIds.FeelingSecure, 3).Build(), level)))!;
        if (value is null)
            file.AsObject().Remove(property).Should().BeTrue();
        else
            file[property] = JsonNode.Parse(value);

        SharedSchema.Evaluate(file).IsValid.Should().BeFalse();
        Advisor.TryReadSharedView(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()), out _, out _).Should().BeFalse();
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

    private static JsonNode Report() => JsonNode.Parse(ReportJson.Write(Advisor.Report(Advisor.Start().Answer(SignIds.DeviceInterruptions, 4).Build())))!;

    private static JsonSchema Read(string name) => JsonSchema.FromText(File.ReadAllText(Repository.Path($"docs/schemas/{name}.schema.json")));

    private static IEnumerable<string> Problems(JsonSchema schema, byte[] json) =>
        schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List }) is { IsValid: false } result
            ? result.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).Take(5)
            : [];

    private static SharingLevel Level(Random random) => (SharingLevel)random.Next(4);

    private static CheckIn Any(Random random, string label, string checklist)
    {
        CheckInBuilder builder = Advisor.Start(label, checklist);
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
