using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>On the workshop catalog, with a strategy that an answer can withhold.</summary>
public sealed class WithholdingTests
{
    [Theory]
    [InlineData(null, new[] { "rest", "tidy" }, new[] { false, false })]
    [InlineData(1, new[] { "rest", "tidy" }, new[] { true, true })]
    [InlineData(5, new[] { "tidy" }, new[] { true })]
    public void No_place_is_settled_while_an_open_question_could_withhold_a_strategy(int? smell, string[] order, bool[] settled)
    {
        // rest stands at 100 and tidy at 11.11 whatever is said of the smell, which counts in no rule: it only withholds rest, from 0.5 on.
        IntimacyAdvisor advisor = WithheldBy("sign:smell", 0.5m);
        CheckInBuilder builder = Answered(advisor, order: 10, pace: 1).Answer("noise", 10).Answer("delay", 1);
        _ = smell is null ? builder.Skip("smell") : builder.Answer("smell", smell.Value);

        OwnReport report = advisor.Report(builder.Build());

        report.Recommendations.Select(r => r.Strategy.Id).Should().Equal(order);
        report.Recommendations.Select(r => r.IsSettled).Should().Equal(settled);
    }

    [Fact]
    public void What_is_withheld_on_part_of_the_answers_may_still_come_back()
    {
        // Flow without noise is 0: a concern of 1, which withholds rest from 0.9 on. Noise at its best would make it 0.5, and rest would lead.
        IntimacyAdvisor advisor = WithheldBy("dimension:flow", 0.9m);

        OwnReport report = advisor.Report(Answered(advisor, order: 10, pace: 1).Skip("noise").Answer("delay", 1).Answer("smell", 1).Build());

        report.Recommendations.Select(r => (r.Strategy.Id, r.IsSettled)).Should().Equal(("tidy", false));
        report.Others.Single(o => o.Strategy.Id == "rest").IsWithheld.Should().BeTrue();
    }

    private static CheckInBuilder Answered(IntimacyAdvisor advisor, int order, int pace) =>
        advisor.Start().Answer("order", order).Answer("pace", pace);

    private static IntimacyAdvisor WithheldBy(string signal, decimal from)
    {
        JsonNode catalog = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "workshop.json")))!;
        catalog["signs"]!.AsArray().Add(new JsonObject { ["id"] = "smell", ["polarity"] = "warning", ["scale"] = "five" });
        catalog["checklists"]![0]!["signs"]!.AsArray().Add("smell");
        catalog["texts"]!["en"]!["sign.smell"] = "It smells.";
        catalog["texts"]!["en"]!["because.sign.smell"] = "It smells in here.";
        catalog["strategies"]![1]!["withheldFrom"] = new JsonArray(new JsonObject { ["signal"] = signal, ["from"] = from });
        return new IntimacyAdvisor(IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(catalog.ToJsonString()))));
    }
}
