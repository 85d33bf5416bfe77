using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A published table from a sum to another metric, such as a T score. Immutable.</summary>
public sealed class ScoreConversion
{
    internal ScoreConversion(string id, string name, EvidenceSource source, long minimum, ImmutableArray<decimal> values) =>
        (Id, Name, Source, Minimum, Values) = (id, name, source, minimum, values);

    /// <summary>The id of the metric, such as <c>t-score</c>.</summary>
    public string Id { get; }

    /// <summary>The name of the metric that a person reads.</summary>
    public string Name { get; }

    /// <summary>Where the table was published.</summary>
    public EvidenceSource Source { get; }

    /// <summary>The sum to which the first of the <see cref="Values"/> belongs.</summary>
    public long Minimum { get; }

    /// <summary>The number for each sum, from the smallest sum to the largest.</summary>
    public ImmutableArray<decimal> Values { get; }

    /// <summary>The number for a sum.</summary>
    /// <param name="sum">A sum; a part of a whole is cut off.</param>
    /// <returns>The number of the table; null where it has none for this sum.</returns>
    public decimal? Of(decimal sum)
    {
        decimal place = decimal.Floor(sum) - Minimum;
        return place >= 0 && place < Values.Length ? Values[(int)place] : null;
    }
}
