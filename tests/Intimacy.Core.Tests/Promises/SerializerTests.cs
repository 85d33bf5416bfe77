using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Population;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;
using Intimacy.Core.Safety;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// Quiet: whoever hands one of our objects to a serializer or to a logger that walks over properties gives away nothing that was not
/// written for it. Two people differ in their confidential answers alone; all that is written must be the same.
/// </summary>
public sealed partial class SerializerTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly CheckIn Calm = Of(0);
    private static readonly CheckIn Afraid = Of(4);

    private static readonly (string Name, JsonSerializerOptions Options)[] Serializers =
    [
        ("plain", new JsonSerializerOptions()),
        ("of the web", new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }),
        ("with fields", new JsonSerializerOptions { IncludeFields = true }),
        ("with a catalog", new JsonSerializerOptions().AddIntimacyCore(Advisor.Catalog)),
    ];

    /// <summary>An object of every public type that holds anything of somebody.</summary>
    private static readonly (string Name, Func<CheckIn, object> Of)[] Held =
    [
        ("check-in", c => c),
        ("answer", c => c[SignIds.AfraidOfPartner]),
        ("scores", c => Advisor.Score(c)),
        ("score", c => Advisor.Score(c).PresenceOfIntimacy),
        ("own report", c => Advisor.Report(c, ReportOptions.Default)),
        ("area", c => Advisor.Report(c).Areas[0]),
        ("open questions", c => Advisor.Report(c).OpenQuestions),
        ("history", c => CheckInHistory.Of([c])),
        ("change", c => Advisor.Compare(CheckInHistory.Of([c]))),
        ("change of an area", c => Advisor.Compare(CheckInHistory.Of([c])).Areas[0]),
        ("point of a line", c => Advisor.Compare(CheckInHistory.Of([c])).Areas[0].Points[0]),
        ("plan", c => Advisor.Plan(Advisor.Report(c), new PlanRequest { MinutesPerWeek = 100 })),
        ("step of a plan", c => Advisor.Plan(Advisor.Report(c.ToBuilder().Answer(SignIds.NoTimeTogether, 4).Build()), new PlanRequest { MinutesPerWeek = 100 }).Steps[0]),
        ("guidance", c => Advisor.GetGuidance(c)),
        ("shared view", c => Advisor.Share(c, SharingLevel.Nothing)),
        ("joint report", c => Advisor.ReportJoint(Advisor.Share(c, SharingLevel.Nothing), Advisor.Share(Of(0), SharingLevel.Answers))),
        ("builder", c => c.ToBuilder()),
        ("advisor", _ => Advisor),
        ("catalog", _ => Advisor.Catalog),
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach ((string held, _) in Held)
            {
                foreach ((string serializer, _) in Serializers)
                    cases.Add(held, serializer);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_serializer_writes_the_same_of_somebody_afraid_as_of_anybody(string held, string serializer)
    {
        Func<CheckIn, object> of = Held.Single(h => h.Name == held).Of;
        JsonSerializerOptions options = Serializers.Single(s => s.Name == serializer).Options;

        Written(of(Afraid), options).Should().Be(Written(of(Calm), options));
    }

    [Theory]
    [InlineData("check-in")]
    [InlineData("guidance")]
    [InlineData("shared view")]
    [InlineData("open questions")]
    [InlineData("joint report")]
    public void A_walk_over_properties_finds_the_same_in_somebody_afraid_as_in_anybody(string held)
    {
        Func<CheckIn, object> of = Held.Single(h => h.Name == held).Of;

        Walk(of(Afraid)).Should().Equal(Walk(of(Calm)));
    }

    [Fact]
    public void Guidance_shows_its_concern_to_nobody_who_does_not_ask_for_it()
    {
        typeof(Guidance).GetProperties().Should().NotContain(p => p.PropertyType == typeof(SafetyConcern));
        typeof(Guidance).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(f => f.FieldType == typeof(SafetyConcern))
            .Should().OnlyContain(f => f.IsPrivate && f.GetCustomAttribute<System.Diagnostics.DebuggerBrowsableAttribute>()!.State == System.Diagnostics.DebuggerBrowsableState.Never);
        JsonSerializer.Serialize(Advisor.GetGuidance(Afraid)).Should().NotContain("oncern");
    }

    [Fact]
    public void A_planted_property_would_be_seen()
    {
        Walk(new Leak(Afraid[SignIds.AfraidOfPartner])).Should().NotEqual(Walk(new Leak(Calm[SignIds.AfraidOfPartner])));
        Written(new Leak(Afraid[SignIds.AfraidOfPartner]), new JsonSerializerOptions()).Should().NotBe(Written(new Leak(Calm[SignIds.AfraidOfPartner]), new JsonSerializerOptions()));
    }

    [Fact]
    public void What_has_a_format_is_written_in_it_whoever_asks()
    {
        foreach ((_, JsonSerializerOptions options) in Serializers)
        {
            Compact(JsonSerializer.SerializeToUtf8Bytes(Calm, options)).Should().Be(Compact(CheckInJson.Write(Calm)));
            SharedView view = Advisor.Share(Calm, SharingLevel.Answers);
            Compact(JsonSerializer.SerializeToUtf8Bytes(view, options)).Should().Be(Compact(SharedViewJson.Write(view)));
            Compact(JsonSerializer.SerializeToUtf8Bytes(Advisor.Report(Calm), options)).Should().Be(Compact(ReportJson.Write(Advisor.Report(Calm))));
            JointReport joint = Advisor.ReportJoint(view, Advisor.Share(Of(0, "B"), SharingLevel.Answers));
            Compact(JsonSerializer.SerializeToUtf8Bytes(joint, options)).Should().Be(Compact(ReportJson.Write(joint)));
        }
    }

    [Fact]
    public void A_source_generated_serializer_writes_the_same()
    {
        JsonSerializer.Serialize(Advisor.GetGuidance(Afraid), Generated.Default.Guidance).Should().Be(JsonSerializer.Serialize(Advisor.GetGuidance(Calm)));
        Compact(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Calm, Generated.Default.CheckIn))).Should().Be(Compact(CheckInJson.Write(Calm)));
    }

    [Fact]
    public void With_a_catalog_check_ins_and_shared_views_are_read_back()
    {
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddIntimacyCore(Advisor.Catalog);
        var couple = new Couple(Calm, Advisor.Share(Calm, SharingLevel.Answers));

        Couple read = JsonSerializer.Deserialize<Couple>(JsonSerializer.Serialize(couple, options), options)!;

        CheckInJson.Write(read.Mine).Should().Equal(CheckInJson.Write(Calm));
        SharedViewJson.Write(read.Yours).Should().Equal(SharedViewJson.Write(couple.Yours));
    }

    [Fact]
    public void Bad_json_is_the_serializer_s_own_exception_with_every_problem()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddIntimacyCore(Advisor.Catalog);

        Action reading = () => JsonSerializer.Deserialize<CheckIn>("{\"format\":\"intimacy-check-in/1\"}", options);
        reading.Should().Throw<JsonException>().WithInnerException<InvalidInputException>().Which.Problems.Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public void Without_a_catalog_nothing_is_read_and_the_right_call_is_named()
    {
        Action checkIn = () => JsonSerializer.Deserialize<CheckIn>(CheckInJson.Write(Calm));
        Action view = () => JsonSerializer.Deserialize<SharedView>(SharedViewJson.Write(Advisor.Share(Calm)));
        Action report = () => JsonSerializer.Deserialize<OwnReport>(ReportJson.Write(Advisor.Report(Calm)));

        checkIn.Should().Throw<NotSupportedException>().WithMessage("*AddIntimacyCore(catalog)*");
        view.Should().Throw<NotSupportedException>().WithMessage("*AddIntimacyCore(catalog)*");
        report.Should().Throw<NotSupportedException>().WithMessage("*ReportJson.Read*");
    }

    [Theory]
    [InlineData("advisor", "IntimacyAdvisor")]
    [InlineData("catalog", "IntimacyCatalog")]
    [InlineData("builder", "CheckInBuilder")]
    [InlineData("answer", "Answer")]
    [InlineData("scores", "Scores")]
    public void What_has_no_format_is_refused_and_the_right_calls_are_named(string held, string type)
    {
        object value = Held.Single(h => h.Name == held).Of(Calm);

        Action writing = () => JsonSerializer.Serialize(value, value.GetType());
        writing.Should().Throw<NotSupportedException>().WithMessage($"{type} is not written as JSON. Write a check-in with CheckInJson, *ReportJson.*");
    }

    /// <summary>Every public type of the library, so that a new one with answers in it is not forgotten.</summary>
    [Fact]
    public void Every_public_type_is_written_in_a_format_of_its_own_refused_or_holds_no_answer()
    {
        string[] open =
        [
            .. typeof(IntimacyAdvisor).Assembly.GetExportedTypes()
                .Where(t => !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed) && t.GetCustomAttribute<JsonConverterAttribute>() is null)
                .Where(t => t.Namespace is not ("Intimacy.Core.Model" or "Intimacy.Core.Catalog.Checks" or "Intimacy.Core.Catalog.Comparison"))
                .Select(t => t.Name),
        ];

        open.Should().BeEquivalentTo(
            [
                nameof(Area), nameof(Caution), nameof(Comparison), nameof(DimensionScore), nameof(GroupSummary), nameof(HelpRequest), nameof(HelpResource), nameof(JointPage), nameof(MainReason),
                nameof(FreeTime), nameof(OpenQuestions), nameof(PlannedTime), nameof(PlanRequest), nameof(PopulationSummary), nameof(PositiveAgreement), nameof(PracticeSuggestion), nameof(Reason), nameof(Recommendation), nameof(Core.Change.ReliabilityFigures), nameof(ReportOptions), nameof(ReportedScore), nameof(ReportedValue), nameof(Score), nameof(ScoreSummary),
                nameof(SharedScore), nameof(StoredArea), nameof(StoredPractice), nameof(StoredRecommendation), nameof(StoredReport), nameof(StrategyOutlook), nameof(Core.DependencyInjection.IntimacyCoreOptions),
            ],
            "parts of a report are the reader's own, and none of them rests on a confidential answer");
    }

    private static CheckIn Of(int code, string partner = "Canary") => Advisor.Start(partner, ChecklistIds.Full)
        .Answer(SignIds.AfraidOfPartner, code).Answer(SignIds.ControlledByPartner, code).Answer(SignIds.Loneliness, 2).Answer(SignIds.Curiosity, 3).WithSoloOnly().Build();

    private static string Written(object value, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Serialize(value, value.GetType(), options);
        }
        catch (NotSupportedException error)
        {
            return error.Message;
        }
    }

    private static string Compact(byte[] utf8) => JsonSerializer.Serialize(JsonDocument.Parse(utf8).RootElement);

    /// <summary>Name and text of everything that public properties lead to, as a logger takes an object apart.</summary>
    private static List<string> Walk(object value)
    {
        var found = new List<string>();
        Walk(value, "", 0, found);
        found.Should().NotBeEmpty();
        return found;
    }

    private static void Walk(object? value, string path, int depth, List<string> found)
    {
        found.Add($"{path}={value}");
        if (value is null or string or IntimacyCatalog or Checklist || value.GetType().IsPrimitive || value.GetType().IsEnum || depth > 4)
            return;
        if (value is IEnumerable items)
        {
            int at = 0;
            foreach (object? item in items)
                Walk(item, $"{path}[{at++}]", depth + 1, found);
            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
            Walk(property.GetValue(value), $"{path}.{property.Name}", depth + 1, found);
    }

    private sealed class Leak(Answer answer)
    {
        public int? Secret => answer.Code;
    }

    private sealed record Couple(CheckIn Mine, SharedView Yours);

    [JsonSerializable(typeof(Guidance))]
    [JsonSerializable(typeof(CheckIn))]
    private sealed partial class Generated : JsonSerializerContext;
}
