using System.Text.Json.Nodes;
using Intimacy.Core.Couples;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Promise 5: naming the partners the other way round mirrors the joint result.</summary>
public sealed class SymmetricTests
{
    [Fact]
    public void Naming_the_partners_the_other_way_round_mirrors_the_result() =>
        Parallel.For(0, Interference.Cases, number => Check(number, IntimacyAdvisor.Default));

    [Fact]
    public void Naming_the_partners_the_other_way_round_mirrors_the_result_on_random_catalogs() =>
        Parallel.For(0, Interference.Cases, number => Check(number, RandomCatalog.Advisor(number % RandomCatalog.Count)));

    [Fact]
    public void The_mirrored_report_is_the_same_to_the_last_byte_but_for_the_sides() => Parallel.For(0, Interference.Cases / 50, number =>
    {
        if (Pair(number, IntimacyAdvisor.Default) is not var (a, b))
            return;
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;

        JsonNode one = Json(advisor, a, b);
        JsonNode other = Json(advisor, b, a);
        Swap(other);

        one.ToJsonString().Should().Be(other.ToJsonString(), "pair {0}", number);
    });

    private static void Check(int number, IntimacyAdvisor advisor)
    {
        if (Pair(number, advisor) is not var (a, b))
            return;
        JointReport one = advisor.ReportJoint(a, b);
        JointReport other = advisor.ReportJoint(b, a);
        bool same = one.Status == other.Status && one.Level == other.Level
            && one.Areas.Length == other.Areas.Length && one.Signs.Length == other.Signs.Length
            && one.Areas.Concat(one.Signs).Zip(other.Areas.Concat(other.Signs)).All(p =>
                p.First.First.Band == p.Second.Second.Band && p.First.Second.Estimate == p.Second.First.Estimate && p.First.Agreement == p.Second.Agreement)
            && one.Recommendations.Select(r => (r.Strategy, r.Priority, r.Interval.Low, r.Interval.High, r.IsSettled, r.IsNearTie))
                .SequenceEqual(other.Recommendations.Select(r => (r.Strategy, r.Priority, r.Interval.Low, r.Interval.High, r.IsSettled, r.IsNearTie)));
        if (!same)
            Assert.Fail($"pair {number} is not mirrored");
    }

    private static (SharedView A, SharedView B)? Pair(int number, IntimacyAdvisor advisor)
    {
        CouplePair pair = CouplePairs.Make(number, advisor);
        return pair.BelongTogether ? (advisor.Share(pair.Reader), advisor.Share(pair.Owner)) : null;
    }

    private static JsonNode Json(IntimacyAdvisor advisor, SharedView a, SharedView b) =>
        JsonNode.Parse(ReportJson.Write(advisor.Report(advisor.Start("C").Build()), advisor.ReportJoint(a, b)))!["joint"]!;

    private static void Swap(JsonNode joint)
    {
        foreach (string pair in new[] { "partners", "dates" })
        {
            if (joint[pair] is JsonArray both)
                joint[pair] = new JsonArray(both[1]!.DeepClone(), both[0]!.DeepClone());
        }

        foreach (string list in new[] { "areas", "signs" })
        {
            foreach (JsonNode? comparison in joint[list] as JsonArray ?? [])
                (comparison!["first"], comparison["second"]) = (comparison["second"]!.DeepClone(), comparison["first"]!.DeepClone());
        }
    }
}
