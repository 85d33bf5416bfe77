using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// An open question can turn out not to apply, and then it takes with it what looked certain: the smallest cases in which the library
/// could promise too much. On the workshop catalog with a sign "smell" beside all indices, which only "rest" reads.
/// </summary>
public sealed class LeavingScopeTests
{
    [Theory]
    [InlineData("withheldFrom")]
    [InlineData("recommendedWhen")]
    public void A_threshold_that_everybody_reaches_is_refused(string property)
    {
        // An open sign would reach it for certain, and leave with it once it does not apply.
        Action load = () => Advisor(catalog => catalog["strategies"]![1]![property] = new JsonArray(new JsonObject { ["signal"] = "sign:smell", ["from"] = 0 }));

        load.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().Equal($"$.strategies[1].{property}[0].from");
    }

    [Fact]
    public void A_first_tier_that_rests_on_a_situation_may_leave_with_its_only_question()
    {
        // "rest" has the situation (1 x 1) and the smell (open, 0 x 1 at least): 50 at least, and goes first from 40 on. If smell does not apply
        // there is no answer behind it, and it is not assessed.
        IntimacyAdvisor advisor = Advisor(catalog =>
        {
            catalog["patterns"]!["uneven"] = new JsonObject { ["pattern"] = "un" };
            catalog["strategies"]![0]!.AsObject().Remove("precedence");
            catalog["strategies"]![1] = new JsonObject { ["id"] = "rest", ["precedence"] = new JsonObject { ["tier"] = 1, ["from"] = 40 } };
            foreach (JsonNode? rule in catalog["rules"]!.AsArray().Where(r => $"{r!["strategy"]}" == "rest").ToArray())
                rule!["signal"] = $"{rule["id"]}" == "slow" ? "sign:smell" : "context:night-shift";
            catalog["rules"]![3]!["weight"] = 1;
        });
        ReportOptions night = ReportOptions.Default.WithContext("night-shift");

        OwnReport skipped = advisor.Report(Start(advisor).Skip("smell").Build(), night);
        OwnReport without = advisor.Report(Start(advisor).MarkNotApplicable("smell").Build(), night);

        without.Scores.Pattern.Id.Should().Be("humming");
        skipped.Scores.PossiblePatterns.Select(p => p.Id).Should().Contain("humming");
    }

    [Fact]
    public void What_goes_first_from_nothing_on_does_not_go_first_unassessed()
    {
        // "rest" goes first from 0 on; nothing of it applies, so there is nothing that could weigh.
        IntimacyAdvisor advisor = Advisor(catalog =>
        {
            catalog["patterns"]!["uneven"] = new JsonObject { ["pattern"] = "un" };
            catalog["strategies"]![0]!.AsObject().Remove("precedence");
            catalog["strategies"]![1] = new JsonObject { ["id"] = "rest", ["precedence"] = new JsonObject { ["tier"] = 1, ["from"] = 0 } };
            foreach (JsonNode? rule in catalog["rules"]!.AsArray().Where(r => $"{r!["strategy"]}" == "rest").ToArray())
                rule!["signal"] = "sign:smell";
        });

        OwnReport report = advisor.Report(Start(advisor).MarkNotApplicable("smell").Build());

        report.NotAssessed.Select(s => s.Id).Should().Equal("rest");
        report.Scores.Pattern.Id.Should().Be("humming");
    }

    /// <summary>Presence (100 + 75) / 2, absence 0: much and little. Pace leaves something for "rest" to say.</summary>
    private static CheckInBuilder Start(IntimacyAdvisor advisor) =>
        advisor.Start().Answer("order", 30).Answer("pace", 3).Answer("noise", 10).Answer("delay", 1);

    private static IntimacyAdvisor Advisor(Action<JsonNode> change)
    {
        JsonNode catalog = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "workshop.json")))!;
        catalog["signs"]!.AsArray().Add(new JsonObject { ["id"] = "smell", ["polarity"] = "warning", ["scale"] = "five" });
        catalog["checklists"]![0]!["signs"]!.AsArray().Add("smell");
        foreach (string key in new[] { "sign.smell", "because.sign.smell", "pattern.un", "pattern.un.about" })
            catalog["texts"]!["en"]![key] = "Text.";
        change(catalog);
        if (catalog["patterns"]!["uneven"] is null)
        {
            catalog["texts"]!["en"]!.AsObject().Remove("pattern.un");
            catalog["texts"]!["en"]!.AsObject().Remove("pattern.un.about");
        }

        return new IntimacyAdvisor(IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(catalog.ToJsonString()))));
    }
}
