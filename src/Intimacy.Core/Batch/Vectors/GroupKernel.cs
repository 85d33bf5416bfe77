using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Sums up one index or dimension: the same three weights as <see cref="RawScore"/>, in bytes. Immutable and thread-safe.</summary>
internal sealed class GroupKernel
{
    private readonly int _group;
    private readonly Member[] _members;
    private readonly int _minimumAnswered;
    private readonly int _minimumCoveragePercent;

    public GroupKernel(CompiledScoring scoring, int group)
    {
        _group = group;
        (_minimumAnswered, _minimumCoveragePercent) = scoring.MinimumOf(new GroupIndex(group));
        ScoreGroup of = scoring.Groups[group];
        _members = new Member[of.Positions.Length];
        for (int i = 0; i < _members.Length; i++)
        {
            Scale scale = scoring.Checklist.Signs[of.Positions[i]].Scale;
            (int member, int weight) = (i, (int)of.FullWeights[i]);
            _members[i] = new Member(
                of.Positions[i],
                ByteTable.Of(place => AnswerIndex.SlotAt(place, scale) is { IsAnswered: true } slot ? (int)scoring.Groups[group].PartOf(member, slot.Option) : 0),
                ByteTable.Of(place => AnswerIndex.SlotAt(place, scale).IsAnswered ? weight : 0),
                ByteTable.Of(place => place == AnswerIndex.NotApplicable ? 0 : weight),
                ByteTable.Of(place => AnswerIndex.SlotAt(place, scale).IsAnswered ? 1 : 0));
        }
    }

    /// <summary>Whether all of its weight fits a byte.</summary>
    public static bool Fits(ScoreGroup group)
    {
        long weight = 0;
        foreach (long of in group.FullWeights)
            weight += of;
        return weight <= byte.MaxValue;
    }

    public void Sum(VectorBlock block)
    {
        Vector256<byte> minimum = Vector256.Create((byte)_minimumAnswered);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> sum = Vector256<byte>.Zero;
            Vector256<byte> answered = Vector256<byte>.Zero;
            Vector256<byte> inScope = Vector256<byte>.Zero;
            Vector256<byte> count = Vector256<byte>.Zero;
            foreach (ref readonly Member member in _members.AsSpan())
            {
                Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
                sum += member.Part.At(answers);
                answered += member.Answered.At(answers);
                inScope += member.InScope.At(answers);
                count += member.Count.At(answers);
            }

            Lanes.Store(sum, block.Sums(_group), row);
            Lanes.Store(answered, block.Answered(_group), row);
            Lanes.Store(inScope, block.InScope(_group), row);
            Vector256<byte> enough = Lanes.IsPositive(answered) & Vector256.GreaterThanOrEqual(count, minimum) & IsCovered(answered, inScope);
            Lanes.Store(enough, block.HasEstimate(_group), row);
        }
    }

    /// <summary>Answered x 100 is at least the percentage x what is in scope: neither exceeds 25,500.</summary>
    private Vector256<byte> IsCovered(Vector256<byte> answered, Vector256<byte> inScope)
    {
        Vector256<ushort> percent = Vector256.Create((ushort)_minimumCoveragePercent);
        Vector256<ushort> hundred = Vector256.Create((ushort)100);
        (Vector256<ushort> answered0, Vector256<ushort> answered1) = Vector256.Widen(answered);
        (Vector256<ushort> inScope0, Vector256<ushort> inScope1) = Vector256.Widen(inScope);
        return Vector256.Narrow(
            Vector256.GreaterThanOrEqual(answered0 * hundred, inScope0 * percent), Vector256.GreaterThanOrEqual(answered1 * hundred, inScope1 * percent));
    }

    private readonly record struct Member(int Sign, ByteTable Part, ByteTable Answered, ByteTable InScope, ByteTable Count);
}
