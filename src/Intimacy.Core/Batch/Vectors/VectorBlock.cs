using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// What is worked out of 256 rows at a time: little enough to stay in the fastest memory, however large the columns are and however far apart
/// they lie. One serves one thread.
/// </summary>
internal sealed class VectorBlock(int signs, int groups, int strategies)
{
    public const int Rows = 256;

    private const int Ends = 3;

    private readonly byte[] _answers = new byte[signs * Rows];
    private readonly byte[] _sums = new byte[groups * Rows];
    private readonly byte[] _answered = new byte[groups * Rows];
    private readonly byte[] _inScope = new byte[groups * Rows];
    private readonly byte[] _hasEstimate = new byte[groups * Rows];
    private readonly int[] _levels = new int[groups * Ends * Rows];
    private readonly int[] _priorities = new int[strategies * Ends * Rows];
    private readonly byte[] _recommended = new byte[strategies * Rows];
    private readonly byte[] _certainTier = new byte[strategies * Rows];
    private readonly byte[] _possibleTier = new byte[strategies * Rows];
    private readonly int[] _totals = new int[Ends * Rows];
    private readonly byte[] _conditions = new byte[3 * Rows];
    private readonly byte[] _weights = new byte[Rows];
    private readonly byte[] _answeredWeights = new byte[Rows];
    private readonly ushort[] _column = new ushort[Rows];
    private readonly ushort[] _otherColumn = new ushort[Rows];
    private readonly byte[] _bytes = new byte[Rows];

    /// <summary>The answers to one sign, as an <see cref="AnswerIndex"/> each.</summary>
    public Span<byte> Answers(int sign) => Of(_answers, sign);

    /// <summary>The sum of an index or dimension.</summary>
    public Span<byte> Sums(int group) => Of(_sums, group);

    /// <summary>The weight that was answered.</summary>
    public Span<byte> Answered(int group) => Of(_answered, group);

    /// <summary>The weight in scope.</summary>
    public Span<byte> InScope(int group) => Of(_inScope, group);

    /// <summary>All bits where enough was answered for an estimate.</summary>
    public Span<byte> HasEstimate(int group) => Of(_hasEstimate, group);

    /// <summary>The concern of an index or dimension in millionths; -1 for none.</summary>
    public Span<int> Levels(int group, SeverityEnd end) => Of(_levels, (group * Ends) + (int)end);

    /// <summary>The priority of a strategy in hundredths; -1 for none. Its ends are worked out only where they are asked for.</summary>
    public Span<int> Priorities(int strategy, SeverityEnd end) => Of(_priorities, (strategy * Ends) + (int)end);

    /// <summary>All bits where a strategy is recommended.</summary>
    public Span<byte> Recommended(int strategy) => Of(_recommended, strategy);

    /// <summary>All bits where the tier of a strategy holds however the open questions turn out.</summary>
    public Span<byte> CertainTier(int strategy) => Of(_certainTier, strategy);

    /// <summary>All bits where the tier of a strategy holds or still could.</summary>
    public Span<byte> PossibleTier(int strategy) => Of(_possibleTier, strategy);

    /// <summary>The rows in which one of two conditions at hand holds.</summary>
    /// <param name="which">0 or 1.</param>
    public Span<byte> Condition(int which) => Of(_conditions, which);

    /// <summary>The rows in which all thresholds of one of its conditions are reached.</summary>
    public Span<byte> Conjunction => Of(_conditions, 2);

    /// <summary>The weighted severities of the strategy at hand, added up.</summary>
    public Span<int> Totals(SeverityEnd end) => Of(_totals, (int)end);

    /// <summary>The weights of its rules in scope.</summary>
    public Span<byte> Weights => _weights;

    /// <summary>The weights of its rules of which enough was answered.</summary>
    public Span<byte> AnsweredWeights => _answeredWeights;

    /// <summary>A column before it is copied to the caller, where fewer rows than these are wanted.</summary>
    public Span<ushort> Column => _column;

    /// <summary>A second one.</summary>
    public Span<ushort> OtherColumn => _otherColumn;

    /// <summary>The same for a column of bytes.</summary>
    public Span<byte> Bytes => _bytes;

    /// <summary>Forgets what it holds of anybody.</summary>
    public void Clear()
    {
        foreach (byte[] bytes in new[] { _answers, _sums, _answered, _inScope, _hasEstimate, _recommended, _certainTier, _possibleTier, _conditions, _weights, _answeredWeights, _bytes })
            Array.Clear(bytes);
        foreach (int[] numbers in new[] { _levels, _priorities, _totals })
            Array.Clear(numbers);
        Array.Clear(_column);
        Array.Clear(_otherColumn);
    }

    /// <summary>Not checked: which parts there are is settled when the kernels are made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<T> Of<T>(T[] all, int part)
    {
        Debug.Assert((part + 1) * Rows <= all.Length, "A part of the block.");
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(all), part * Rows), Rows);
    }
}
