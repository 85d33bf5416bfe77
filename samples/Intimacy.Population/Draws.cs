namespace Intimacy.Population;

/// <summary>
/// Chance that is the same on every machine and in every version of .NET: SplitMix64, and from it nothing but sums and products.
/// Logarithms and cosines, of which normal deviates are usually made, may differ in the last digit from one processor to another.
/// </summary>
internal sealed class Draws(ulong seed)
{
    private const int Summands = 12;
    private const double Slice = 65_536;
    private ulong _state = seed;

    /// <summary>A seed of its own for each person, so that people can be drawn in any order, and in parallel.</summary>
    public static Draws For(int population, int person) => new(new Draws(((ulong)population << 32) + (ulong)person).Next());

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <summary>Nearly normal, with mean 0 and variance 1: the sum of twelve uniform numbers, less their mean.</summary>
    public double Normal()
    {
        long sum = 0;
        for (int i = 0; i < Summands / 4; i++)
        {
            ulong bits = Next();
            sum += (long)((bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48));
        }

        // Each slice is a whole number from 0 to 65,535, so its mean is half a step below one half.
        return (sum + (Summands / 2.0)) / Slice - (Summands / 2.0);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
