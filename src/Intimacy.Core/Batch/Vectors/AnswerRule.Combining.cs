using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <content>The worst, the least and the n-th of several answers, by the numbers of their levels.</content>
internal sealed partial class AnswerRule
{
    private const int Few = 3;

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
        Vector256<byte> any = Vector256<byte>.Zero;
        Vector256<byte> count = Vector256<byte>.Zero;
        Vector256<byte> open = Vector256<byte>.Zero;
        foreach (ref readonly Member member in _members.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
            any |= member.High.At(answers);
            count -= Lanes.IsPositive(member.Point.At(answers));
            open |= member.Open.At(answers);
        }

        (Vector256<byte> point, Vector256<byte> high) = _atLeast <= Few ? UpToThird(block, row) : Nth(block, row);
        Vector256<byte> has = Vector256.GreaterThanOrEqual(count, Vector256.Create((byte)_atLeast)) | Vector256.AndNot(Lanes.IsPositive(count), open);
        return (point & has, Vector256.ConditionalSelect(has, high, Vector256.Create(_full) & Lanes.IsPositive(any)));
    }

    /// <summary>The second or third greatest, in registers.</summary>
    private (Vector256<byte> Point, Vector256<byte> High) UpToThird(VectorBlock block, int row)
    {
        Vector256<byte> zero = Vector256.Create(_zero);
        (Vector256<byte> point0, Vector256<byte> point1, Vector256<byte> point2) = (zero, zero, zero);
        (Vector256<byte> high0, Vector256<byte> high1, Vector256<byte> high2) = (zero, zero, zero);
        foreach (ref readonly Member member in _members.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
            Vector256<byte> point = member.Point.At(answers);
            point2 = Vector256.Max(point2, Vector256.Min(point1, point));
            point1 = Vector256.Max(point1, Vector256.Min(point0, point));
            point0 = Vector256.Max(point0, point);
            Vector256<byte> high = member.High.At(answers);
            high2 = Vector256.Max(high2, Vector256.Min(high1, high));
            high1 = Vector256.Max(high1, Vector256.Min(high0, high));
            high0 = Vector256.Max(high0, high);
        }

        return _atLeast == Few ? (point2, high2) : (point1, high1);
    }

    private (Vector256<byte> Point, Vector256<byte> High) Nth(VectorBlock block, int row)
    {
        Span<Vector256<byte>> points = stackalloc Vector256<byte>[_atLeast];
        Span<Vector256<byte>> highs = stackalloc Vector256<byte>[_atLeast];
        points.Fill(Vector256.Create(_zero));
        highs.Fill(Vector256.Create(_zero));
        foreach (ref readonly Member member in _members.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(member.Sign), row);
            Greatest.Insert(points, member.Point.At(answers));
            Greatest.Insert(highs, member.High.At(answers));
        }

        return (points[^1], highs[^1]);
    }
}
