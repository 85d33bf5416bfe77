using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Tests.Conventions;
using Intimacy.Core.Tests.FunLists;
using Json.Schema;

namespace Intimacy.Core.Tests.Docs;

/// <summary>What the schemas say of plans, logs and fun lists is what is written, no more and no less.</summary>
public sealed class PlanningSchemaTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Every_plan_and_every_log_is_valid()
    {
        JsonSchema plans = Read("intimacy-plan-1");
        JsonSchema logs = Read("intimacy-practice-log-1");
        var random = new Random(20261130);
        for (int i = 0; i < 50; i++)
        {
            CheckInBuilder builder = Advisor.Start();
            foreach (Sign sign in Advisor.DefaultChecklist.Signs)
                builder.Answer(sign, sign.Scale.Options[random.Next(sign.Scale.Options.Length)]);
            var request = new PlanRequest { MinutesPerWeek = random.Next(1, 300), FreeTimes = random.Next(2) == 0 ? [] : [new FreeTime(DayOfWeek.Monday, new TimeOnly(8, 0), new TimeOnly(20, 0))] };
            PracticeLog log = Advisor.Catalog.Practices.Take(i).Aggregate(PracticeLog.Empty, (l, p) => l.With(p, new DateOnly(2026, 1, 1), (PracticeOutcome)random.Next(3)));

            ShouldBeValid(plans, WeeklyPlanJson.Write(Advisor.Plan(Advisor.Report(builder.Build()), request)));
            ShouldBeValid(logs, PracticeLogJson.Write(log));
        }
    }

    [Fact]
    public void Every_fun_list_and_all_ratings_are_valid()
    {
        JsonSchema lists = Read("intimacy-fun-list-1");
        JsonSchema ratings = Read("intimacy-fun-ratings-1");
        ShouldBeValid(lists, FunListJson.Write(Advisor.StartFunList()));
        for (int number = 0; number < 50; number++)
        {
            var couple = new FunCouple(FunCouple.ListOf(2), number, FunCouple.Rated(3, 1), FunCouple.Rated(number % 2, 3));
            couple.Reveal(0);
            couple.Done();
            couple.Reveal(1);
            ShouldBeValid(lists, FunListJson.Write(couple.List));
            ShouldBeValid(ratings, FunRatingsJson.Write(couple.A));
        }
    }

    /// <summary>One change each to a first file of its format: the schema refuses what the reader refuses, and takes what it takes.</summary>
    [Theory]
    [InlineData("plan", "minutesPerWeek", "0", false)]
    [InlineData("plan", "served", "301", false)]
    [InlineData("plan", "steps", "[{\"practice\":\"date-night\",\"times\":8,\"when\":[],\"cue\":\"\",\"why\":\"\"}]", false)]
    [InlineData("plan", "steps", "[{\"practice\":\"date-night\",\"times\":1,\"when\":[{\"day\":\"monday\",\"from\":\"8\",\"to\":\"9\"}],\"cue\":\"\",\"why\":\"\"}]", false)]
    [InlineData("plan", "notices", "null", false)]
    [InlineData("plan", "stray", "1", false)]
    [InlineData("plan", "steps", "[]", true)]
    [InlineData("practice-log", "entries", "[{\"practice\":\"date-night\",\"date\":\"soon\",\"outcome\":\"done\"}]", false)]
    [InlineData("practice-log", "entries", "[{\"practice\":\"date-night\",\"date\":\"2026-01-01\",\"outcome\":\"failed\"}]", false)]
    [InlineData("practice-log", "entries", "[{\"practice\":\"Date Night\",\"date\":\"2026-01-01\",\"outcome\":\"done\"}]", false)]
    [InlineData("practice-log", "entries", "[]", true)]
    [InlineData("fun-list", "round", "-1", false)]
    [InlineData("fun-list", "ideas", "[]", false)]
    [InlineData("fun-list", "seals", "[{\"partner\":\"A\",\"hash\":\"0\"}]", false)]
    [InlineData("fun-list", "picks", "[{\"date\":\"2026-01-01\",\"round\":1}]", false)]
    [InlineData("fun-list", "roundBegan", "\"soon\"", false)]
    [InlineData("fun-list", "picks", "[]", true)]
    [InlineData("fun-ratings", "salt", "\"00\"", false)]
    [InlineData("fun-ratings", "ratings", "{\"bake-bread\": 4}", false)]
    [InlineData("fun-ratings", "ratings", "{}", false)]
    [InlineData("fun-ratings", "ratings", "{\"Bake Bread\": 1}", false)]
    [InlineData("fun-ratings", "round", "0", false)]
    [InlineData("fun-ratings", "partner", "\"B\"", true)]
    public void The_schema_judges_as_the_reader_does(string format, string property, string value, bool isGood)
    {
        JsonNode file = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", $"{format}-1.json")))!;
        file[property] = JsonNode.Parse(value);
        byte[] utf8 = Encoding.UTF8.GetBytes(file.ToJsonString());
        bool isRead = format switch
        {
            "plan" => WeeklyPlanJson.TryRead(utf8, Advisor.Catalog, out _, out _),
            "practice-log" => PracticeLogJson.TryRead(utf8, out _, out _),
            "fun-list" => FunListJson.TryRead(utf8, out _, out _),
            _ => FunRatingsJson.TryRead(utf8, out _, out _),
        };

        Read($"intimacy-{format}-1").Evaluate(file).IsValid.Should().Be(isGood);
        isRead.Should().Be(isGood);
    }

    private static JsonSchema Read(string name) => JsonSchema.FromText(File.ReadAllText(Repository.Path($"docs/schemas/{name}.schema.json")));

    private static void ShouldBeValid(JsonSchema schema, byte[] json) => schema.Evaluate(JsonNode.Parse(json)).IsValid.Should().BeTrue("{0}", Encoding.UTF8.GetString(json));
}
