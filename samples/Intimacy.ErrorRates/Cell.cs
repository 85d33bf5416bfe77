using Intimacy.Core.Change;
using Intimacy.Population;

namespace Intimacy.ErrorRates;

/// <summary>Many people who do not change, answering in one way: how often S is how large, by the number of check-ins.</summary>
internal sealed class Cell
{
    private readonly long[][] _counts;
    private readonly long _people;
    private long _falseAlarms;

    private Cell(int people)
    {
        _people = people;
        _counts = [.. Enumerable.Range(0, TrendTest.MostCheckIns + 1).Select(n => new long[(n * (n - 1) / 2) + 1])];
    }

    /// <summary>The share of people who see at least one false verdict when they look every month from the sixth check-in to the twenty-fourth.</summary>
    public double EverWrong => _falseAlarms / (double)_people;

    public static Cell Run(Answering answering, Persistence persistence, int seed, int people)
    {
        var cell = new Cell(people);
        Span<int> scores = stackalloc int[TrendTest.MostCheckIns];
        Span<int> sums = stackalloc int[TrendTest.MostCheckIns];
        for (int person = 0; person < people; person++)
        {
            answering.Draw(Draws.For(seed, person), persistence, scores);
            Ranks.Sum(scores, sums);
            cell.Add(sums);
        }

        return cell;
    }

    /// <summary>The share of people for whom S is at least so large, either way.</summary>
    public double ShareFrom(int checkIns, int sum) => _counts[checkIns].AsSpan(Math.Min(sum, _counts[checkIns].Length)..).ToArray().Sum() / (double)_people;

    /// <summary>The smallest size of S that at most such a share of people reach; one more than possible where even the largest is too frequent.</summary>
    public int Critical(int checkIns, double share)
    {
        long reached = 0;
        for (int sum = _counts[checkIns].Length - 1; sum >= 0; sum--)
        {
            reached += _counts[checkIns][sum];
            if (reached > share * _people)
                return sum + 1;
        }

        return 0;
    }

    private void Add(ReadOnlySpan<int> sums)
    {
        bool isWrong = false;
        for (int i = 0; i < sums.Length; i++)
        {
            int checkIns = i + 1;
            _counts[checkIns][Math.Abs(sums[i])]++;
            if (checkIns is >= TrendTest.FewestCheckIns and <= 24)
                isWrong |= Math.Abs(sums[i]) >= TrendTest.CriticalSumOf(checkIns);
        }

        _falseAlarms += isWrong ? 1 : 0;
    }
}
