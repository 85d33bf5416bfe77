namespace Intimacy.Core.Batch;

/// <summary>Scores some rows at a time, in memory that it keeps for the next ones. One serves one thread.</summary>
internal interface IBlockEngine
{
    /// <summary>How many rows at most in one call.</summary>
    const int MostRows = 256;

    /// <summary>Scores rows.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="start">The first row, counted from 0.</param>
    /// <param name="count">How many rows; at most <see cref="MostRows"/>.</param>
    /// <param name="scores">Where the scores go, at the same rows.</param>
    /// <returns>False where a byte stands for no answer; then nothing is written.</returns>
    bool TryScore(AnswerColumns answers, int start, int count, ScoreColumns scores);

    /// <summary>Forgets what it holds of anybody.</summary>
    void Clear();
}
