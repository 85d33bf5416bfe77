using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch;

/// <summary>Writes dimensions as their instruments report them: exact sums, which hundredths of a point do not give back.</summary>
internal static class ReportedWriter
{
    public static void Write(CompiledScoring scoring, ReadOnlySpan<AnswerSlot> slots, ScoreColumns scores, int row)
    {
        for (int d = 0; d < scores.Reported.Length; d++)
        {
            ReportedColumns columns = scores.Reported[d];
            if (columns.IsEmpty)
                continue;
            Dimension dimension = scoring.Catalog.Dimensions[d];
            if (scoring.MetricOf(dimension) is not { } metric)
            {
                columns.Write(row, null, null, null);
                continue;
            }

            GroupIndex group = GroupIndex.Of(dimension);
            RawScore raw = scoring.Groups[group.Position].Sum(slots);
            (ReportedValue? estimate, ReportedValue low, ReportedValue high) = ReportedScore.Read(metric, raw, scoring.HasEstimate(group, raw));
            columns.Write(row, estimate, low, high);
        }
    }
}
