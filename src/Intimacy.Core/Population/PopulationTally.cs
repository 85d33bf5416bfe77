using Intimacy.Core.CheckIns;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Population;

/// <summary>Everything that is counted of one group of people. Two of them add up to the tally of both, exactly. Not thread-safe.</summary>
internal sealed class PopulationTally
{
    private readonly CompiledScoring _scoring;
    private readonly long[] _answered;
    private readonly long[] _inScope;

    public PopulationTally(CompiledScoring scoring)
    {
        _scoring = scoring;
        _answered = new long[scoring.Checklist.Signs.Length];
        _inScope = new long[scoring.Checklist.Signs.Length];
        Scores = new ScoreTally[scoring.GroupCount];
        Alphas = new AlphaTally[scoring.GroupCount];
        for (int g = 0; g < Scores.Length; g++)
            (Scores[g], Alphas[g]) = (new ScoreTally(), new AlphaTally(scoring.Groups[g]));
    }

    public long Rows { get; private set; }

    /// <summary>One for each index and dimension, in the order of <see cref="GroupIndex"/>.</summary>
    public ScoreTally[] Scores { get; }

    /// <summary>The same; those of the indices stay empty.</summary>
    public AlphaTally[] Alphas { get; }

    /// <summary>Adds one person.</summary>
    /// <param name="slots">The answers.</param>
    /// <param name="options">Memory for as many options as the checklist has signs.</param>
    public void Add(ReadOnlySpan<AnswerSlot> slots, Span<int> options)
    {
        Rows++;
        for (int i = 0; i < slots.Length; i++)
        {
            _answered[i] += slots[i].IsAnswered ? 1 : 0;
            _inScope[i] += slots[i] == AnswerSlot.NotApplicable ? 0 : 1;
        }

        for (int g = 0; g < Scores.Length; g++)
        {
            RawScore raw = _scoring.Groups[g].Sum(slots);
            if (_scoring.HasEstimate(new GroupIndex(g), raw))
                Scores[g].Add(raw.Estimate!.Value.Hundredths);
            if (new GroupIndex(g).IsDimension && raw.Answered > 0 && raw.Answered == _scoring.Groups[g].Positions.Length)
                Alphas[g].Add(OptionsOf(g, slots, options));
        }
    }

    public void Add(PopulationTally other)
    {
        Rows += other.Rows;
        for (int i = 0; i < _answered.Length; i++)
        {
            _answered[i] += other._answered[i];
            _inScope[i] += other._inScope[i];
        }

        for (int g = 0; g < Scores.Length; g++)
        {
            Scores[g].Add(other.Scores[g]);
            Alphas[g].Add(other.Alphas[g]);
        }
    }

    /// <summary>How much of the weight in scope was answered; 0 where nothing is in scope.</summary>
    public double CoverageOf(int group)
    {
        ScoreGroup of = _scoring.Groups[group];
        (Int128 answered, Int128 inScope) = (0, 0);
        for (int i = 0; i < of.Positions.Length; i++)
        {
            answered += (Int128)of.FullWeights[i] * _answered[of.Positions[i]];
            inScope += (Int128)of.FullWeights[i] * _inScope[of.Positions[i]];
        }

        return inScope == 0 ? 0 : (double)answered / (double)inScope;
    }

    private ReadOnlySpan<int> OptionsOf(int group, ReadOnlySpan<AnswerSlot> slots, Span<int> options)
    {
        ReadOnlySpan<int> positions = _scoring.Groups[group].Positions;
        for (int i = 0; i < positions.Length; i++)
            options[i] = slots[positions[i]].Option;
        return options[..positions.Length];
    }
}
