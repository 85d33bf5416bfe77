using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Population;

/// <summary>Makes a summary of tallies, and leaves out what would give somebody away.</summary>
internal sealed class Summarizer(CompiledScoring scoring, PopulationTally whole, PopulationTally[] groups, int minimum)
{
    private const int Classes = 10;

    /// <summary>In fortieths: a tenth, a quarter, a half, three quarters, nine tenths.</summary>
    private static readonly int[] Quantiles = [4, 10, 20, 30, 36];

    public PopulationSummary Summarize(ImmutableArray<string> names)
    {
        bool[] shown = Shown(t => t.Rows, _ => true, _ => false);
        var scores = new ScoreSummary?[groups.Length + 1][];
        scores[^1] = new ScoreSummary?[scoring.GroupCount];
        for (int i = 0; i < groups.Length; i++)
            scores[i] = new ScoreSummary?[scoring.GroupCount];
        for (int g = 0; g < scoring.GroupCount; g++)
            Summarize(g, shown, scores);
        return new PopulationSummary(
            whole.Rows >= minimum ? whole.Rows : null, [.. scores[^1]], [.. groups.Select((tally, i) => new GroupSummary(names[i], shown[i] ? tally.Rows : null, [.. scores[i]]))]);
    }

    /// <summary>One score of everybody: the whole stands last.</summary>
    private void Summarize(int score, bool[] shownRows, ScoreSummary?[][] scores)
    {
        bool[] shown = Shown(t => t.Scores[score].Count, i => shownRows[i], i => !groups[i].Scores[score].IsVaried);
        bool[] shownAlphas = Shown(t => t.Alphas[score].Count, i => shown[i], _ => false);
        for (int i = 0; i < groups.Length; i++)
            scores[i][score] = shown[i] ? Of(groups[i], score, shownAlphas[i]) : null;
        if (whole.Scores[score].Count >= minimum)
            scores[^1][score] = Of(whole, score, whole.Alphas[score].Count >= minimum);
    }

    private bool[] Shown(Func<PopulationTally, long> countOf, Func<int, bool> mayShow, Func<int, bool> isAlike) =>
        Suppression.Shown(countOf(whole), [.. groups.Select(countOf)], mayShow, isAlike, minimum);

    private ScoreSummary Of(PopulationTally tally, int score, bool hasAlpha)
    {
        ScoreTally counts = tally.Scores[score];
        long count = counts.Count;
        (double mean, double deviation) = counts.Moments();
        (SignalId subject, string name) = SubjectOf(new GroupIndex(score));
        return new ScoreSummary
        {
            Subject = subject,
            Name = name,
            Count = count,
            Coverage = tally.CoverageOf(score),
            Mean = mean,
            StandardDeviation = deviation,
            Quantiles = [.. Quantiles.Select(q => counts.Quantile(count, q))],
            Histogram = [.. counts.Histogram(Classes)],
            Alpha = hasAlpha ? tally.Alphas[score].Alpha() : null,
            AlphaCount = hasAlpha ? tally.Alphas[score].Count : 0,
        };
    }

    private (SignalId Subject, string Name) SubjectOf(GroupIndex group)
    {
        if (!group.IsDimension)
        {
            var kind = (IndexKind)group.Position;
            return (new SignalId(SignalKind.Index, kind == IndexKind.Presence ? "presence" : "absence", group.Position), scoring.Catalog.NameOf(kind));
        }

        Dimension dimension = scoring.Catalog.Dimensions[group.Dimension];
        return (new SignalId(SignalKind.Dimension, dimension.Id, dimension.Ordinal), dimension.Name);
    }
}
