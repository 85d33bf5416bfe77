using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <content>The worst, the least and the n-th of several answers, by the numbers of their levels.</content>
internal sealed partial class AnswerRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<byte> Point, Vector256<byte> High) Worst(VectorBlock block, int row)
    {
        Vector256<byte> point = Vector256<byte>.Zero;
        Vector256<byte> high = Vector256<byte>.Zero;
        foreach (ref readonly Member member in _members.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
            point = Vector256.Max(point, member.Point.At(answers));
            high = Vector256.Max(high, member.High.At(answers));
        }

        return (point, high);
    }

    /// <summary>A member out of scope counts as no concern; while one is open there is no point, and anything may come.</summary>
    private (Vector256<byte> Point, Vector256<byte> High) All(VectorBlock block, int row)
    {
        Vector256<byte> least = Vector256<byte>.AllBitsSet;
        Vector256<byte> any = Vector256<byte>.Zero;
        Vector256<byte> answered = Vector256<byte>.Zero;
        Vector256<byte> open = Vector256<byte>.Zero;
        foreach (ref readonly Member member in _members.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
            Vector256<byte> high = member.High.At(answers);
            least = Vector256.Min(least, Vector256.Max(high, Vector256.Create(_zero)));
            any |= high;
            answered |= member.Point.At(answers);
            open |= member.Open.At(answers);
        }

        Vector256<byte> has = Vector256.AndNot(Lanes.IsPositive(answered), open);
        return (least & has, Vector256.ConditionalSelect(has, least, Vector256.Create(_full) & Lanes.IsPositive(any)));
    }

    /// <summary>The n-th greatest; with fewer than n answers there is no point unless nothing is open, and until then anything may come.</summary>
    private (Vector256<byte> Point, Vector256<byte> High) Several(VectorBlock block, int row)
    {
        Span<Vector256<byte>> points = stackalloc Vector256<byte>[_atLeast];
        Span<Vector256<byte>> highs = stackalloc Vector256<byte>[_atLeast];
        points.Fill(Vector256.Create(_zero));
        highs.Fill(Vector256.Create(_zero));
        Vector256<byte> any = Vector256<byte>.Zero;
        Vector256<byte> count = Vector256<byte>.Zero;
        Vector256<byte> open = Vector256<byte>.Zero;
        foreach (ref readonly Member member in _members.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
            Vector256<byte> point = member.Point.At(answers);
            Vector256<byte> high = member.High.At(answers);
            Greatest.Insert(points, point);
            Greatest.Insert(highs, high);
            any |= high;
            count -= Lanes.IsPositive(point);
            open |= member.Open.At(answers);
        }

        Vector256<byte> has = Vector256.GreaterThanOrEqual(count, Vector256.Create((byte)_atLeast)) | Vector256.AndNot(Lanes.IsPositive(count), open);
        return (points[^1] & has, Vector256.ConditionalSelect(has, highs[^1], Vector256.Create(_full) & Lanes.IsPositive(any)));
    }
}
