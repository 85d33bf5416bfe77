namespace Intimacy.Core.Tests.Couples;

/// <summary>The search for interference can fail: it catches every leaky double.</summary>
public sealed class LeakyDoubleTests
{
    public static TheoryData<string> Names => new(LeakyDoubles.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_leaky_double_is_caught(string name)
    {
        (int? leak, _) = Interference.Find(LeakyDoubles.All[name], 1_000_000, number => CouplePairs.Make(number, IntimacyAdvisor.Default));

        leak.Should().NotBeNull("a search that misses this proves nothing");
    }

    [Fact]
    public void There_are_at_least_eight_doubles() => LeakyDoubles.All.Should().HaveCountGreaterThanOrEqualTo(8);
}
