namespace Intimacy.Core.Json;

/// <summary>The words by which JSON calls the values of an enumeration: one table to read and to write by, whatever order either has.</summary>
/// <param name="all">Every value with its word.</param>
internal sealed class WireWords<T>(params (string Word, T Value)[] all)
    where T : struct, Enum
{
    public (string Word, T Value)[] All => all;

    public string Of(T value)
    {
        foreach ((string word, T known) in all)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
                return word;
        }

        throw new ArgumentOutOfRangeException(nameof(value));
    }
}
