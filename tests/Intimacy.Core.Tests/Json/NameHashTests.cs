using System.Numerics;
using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

/// <summary>Names that are made alike share a slot of a table no more often than names drawn at random would.</summary>
public sealed class NameHashTests
{
    private const int Names = 1 << 14;
    private const int Slots = 1 << 15;

    [Fact]
    public void Numbers_at_the_end_spread() => Spreads(i => $"sign-{i}");

    [Fact]
    public void Numbers_at_the_start_spread() => Spreads(i => $"{i:D8}-of-the-same-words-as-all-others");

    [Fact]
    public void One_word_in_the_middle_spreads() => Spreads(i => $"aaaaaaaa{i:D8}aaaaaaaa");

    /// <summary>Names that differ in the highest bits of a word, which a multiplication alone would lose.</summary>
    [Fact]
    public void The_last_letters_of_a_word_spread() => Spreads(i => $"aaaaa{(char)('!' + (i / 8464))}{(char)('!' + (i / 92 % 92))}{(char)('!' + (i % 92))}");

    /// <summary>Two words the other way round, and both changed at once: a sum of words could not tell them apart.</summary>
    [Fact]
    public void Words_that_make_up_for_each_other_spread() => Spreads(i => i % 2 == 0 ? $"{i / 2:D8}{9_999_999 - (i / 2):D8}" : $"{9_999_999 - (i / 2):D8}{i / 2:D8}");

    [Fact]
    public void Lengths_of_one_letter_spread()
    {
        uint[] hashes = [.. Enumerable.Range(0, 512).Select(i => NameHash.Of(Encoding.UTF8.GetBytes(new string('a', i))))];

        hashes.Should().OnlyHaveUniqueItems();
    }

    /// <summary>
    /// Of n names in m slots m(1 - (1 - 1/m)^n) are expected to be filled, here 12,893.4 of 32,768, with a standard deviation of about
    /// sqrt(m(e^(-n/m) - (1 + n/m)e^(-2n/m))) = 42.3. The secret is another one in every run: ten deviations are never left by chance.
    /// A slot holds half a name on average, so that 16 names or more in any of them come by chance once in about 10^14 runs (32,768 e^-0.5 0.5^16 / 16!);
    /// many in one is what an attack is after.
    /// </summary>
    private static void Spreads(Func<int, string> name)
    {
        bool[] low = new bool[Slots];
        bool[] high = new bool[Slots];
        int[] sizes = new int[Slots];
        for (int i = 0; i < Names; i++)
        {
            uint hash = NameHash.Of(Encoding.UTF8.GetBytes(name(i)));
            low[hash % Slots] = true;
            high[hash >> (32 - BitOperations.Log2(Slots))] = true;
            sizes[hash % Slots]++;
        }

        low.Count(taken => taken).Should().BeInRange(12_470, 13_317);
        high.Count(taken => taken).Should().BeInRange(12_470, 13_317);
        sizes.Max().Should().BeLessThan(16);
    }
}
