using Intimacy.Core.FunLists;
using Intimacy.Core.Tests.Couples;

namespace Intimacy.Core.Tests.FunLists;

/// <summary>
/// Promise 11: what a partner learns from the list is the picks that were revealed, and nothing else, whatever he or she rates. One idea in four is put aside by chance, and
/// of such a one not a word may differ, however it was rated. So whatever is seen has at least a quarter of its chance where any one idea that did not come up was rated otherwise.
/// </summary>
public sealed class SealedTests
{
    private const int Ideas = 12;
    private static readonly FunList Twelve = FunCouple.ListOf(Ideas);

    [Fact]
    public void Of_an_idea_that_was_put_aside_nothing_is_seen_in_a_month()
    {
        (int? leak, int compared) = Find(Honest, Interference.Cases);

        leak.Should().BeNull("pair {0} leaks", leak);
        compared.Should().BeInRange(Interference.Cases * 22 / 100, Interference.Cases * 28 / 100, "one in four is put aside");
    }

    [Fact]
    public void A_list_that_says_how_many_both_want_is_caught() => Find((number, a, b) => $"{Honest(number, a, b)} {a.Count(r => r.Value > 0 && b[r.Key] > 0)}", 2_000).Leak.Should().NotBeNull();

    [Fact]
    public void A_list_that_picks_the_best_and_then_looks_whether_it_is_aside_is_caught() => Find(BestFirst, 2_000).Leak.Should().NotBeNull();

    [Fact]
    public void A_list_that_hides_only_what_is_rated_low_is_caught() =>
        Find((number, a, b) => Honest(number, a.ToDictionary(r => r.Key, r => r.Value == 1 ? 0 : r.Value), b), 2_000).Compared.Should().NotBeInRange(440, 560);

    [Fact]
    public void A_list_that_puts_nothing_aside_is_caught() => Find(FirstMatch, 2_000).Compared.Should().Be(0, "nothing is ever aside there");

    /// <summary>Whoever wants everything sees one idea a week, and none that the other does not want.</summary>
    [Fact]
    public void Who_wants_everything_sees_no_more_than_one_wanted_idea_a_week()
    {
        for (int number = 0; number < 500; number++)
        {
            Dictionary<string, int> a = Random(new Random(number));
            var couple = new FunCouple(Twelve, number, a, AllYes());
            for (int week = 0; week < 4; week++)
            {
                if (couple.Reveal(week).Idea is { } idea)
                    a[idea.Id].Should().BePositive();
                couple.List.Picks.Should().HaveCount(week + 1);
            }
        }
    }

    /// <summary>The number of a pair that leaks, or null; and in how many pairs the idea in question was put aside.</summary>
    private static (int? Leak, int Compared) Find(Func<int, Dictionary<string, int>, Dictionary<string, int>, string> seen, int cases)
    {
        int leak = int.MaxValue;
        int compared = 0;
        Parallel.For(0, cases, number =>
        {
            var random = new Random(number);
            string probed = $"own-{random.Next(Ideas) + 1}";
            var only = Enumerable.Range(1, Ideas).ToDictionary(i => $"own-{i}", i => $"own-{i}" == probed ? random.Next(1, 4) : 0);
            if (seen(number, only, AllYes()).Contains("Idea", StringComparison.Ordinal))
                return;
            Interlocked.Increment(ref compared);

            // B may rate everything, or as probing as chance can be; A's sheets differ in the one idea alone.
            Dictionary<string, int> a = Random(random);
            Dictionary<string, int> b = random.Next(3) == 0 ? AllYes() : Random(random);
            a[probed] = random.Next(1, 4);
            b[probed] = random.Next(1, 4);
            string wanted = seen(number, a, b);
            if (wanted != seen(number, new Dictionary<string, int>(a) { [probed] = 0 }, b))
                Interference.InterlockedMin(ref leak, number);
        });
        return (leak == int.MaxValue ? null : leak, compared);
    }

    private static string Honest(int number, Dictionary<string, int> a, Dictionary<string, int> b) => new FunCouple(Twelve, number, a, b).Month();

    private static string BestFirst(int number, Dictionary<string, int> a, Dictionary<string, int> b)
    {
        string? best = a.Where(r => r.Value * b[r.Key] > 0).OrderByDescending(r => r.Value * b[r.Key]).Select(r => r.Key).FirstOrDefault();
        return best is null || (best.Length + number + best[^1]) % 4 == 0 ? "none" : $"Idea {best}";
    }

    private static string FirstMatch(int number, Dictionary<string, int> a, Dictionary<string, int> b) => a.Where(r => r.Value * b[r.Key] > 0).Select(r => $"Idea {r.Key}").FirstOrDefault() ?? "none";

    private static Dictionary<string, int> Random(Random random) => FunCouple.Rated([.. Enumerable.Range(0, Ideas).Select(_ => random.Next(4))]);

    private static Dictionary<string, int> AllYes() => FunCouple.Rated([.. Enumerable.Repeat(3, Ideas)]);
}
