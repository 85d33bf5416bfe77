namespace Intimacy.Leakage;

/// <summary>Bits, counted over cases that are equally likely.</summary>
internal static class Information
{
    /// <summary>How many bits it takes to name one of the values.</summary>
    public static double Entropy(IReadOnlyCollection<string> values) => Mutual([.. values.Select(v => (v, v))]);

    /// <summary>How many of those bits somebody has who sees the other value of each case.</summary>
    public static double Mutual(IReadOnlyCollection<(string Secret, string Seen)> cases)
    {
        Dictionary<string, int> secrets = cases.CountBy(c => c.Secret, StringComparer.Ordinal).ToDictionary();
        Dictionary<string, int> seen = cases.CountBy(c => c.Seen, StringComparer.Ordinal).ToDictionary();

        // Summed from the smallest term on, so that the order of a dictionary cannot change the last digit.
        return cases.CountBy(c => c)
            .Select(both => (double)both.Value / cases.Count * Math.Log2((double)both.Value * cases.Count / ((double)secrets[both.Key.Secret] * seen[both.Key.Seen])))
            .Order()
            .Sum();
    }
}
