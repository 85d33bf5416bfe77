using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>Compares the check-ins of a history, one index or dimension after the other.</summary>
internal static class ChangeComparer
{
    private const int LeastForFigures = 2;

    /// <param name="history">The history.</param>
    /// <param name="scoringOf">The scoring of a checklist.</param>
    /// <param name="figures">Figures of a host, one place for each group; null where there are none.</param>
    /// <param name="isPaused">Whether a situation applies in which there is no verdict.</param>
    public static ChangeOverTime Compare(CheckInHistory history, Func<Checklist, CompiledScoring> scoringOf, ReliabilityFigures?[] figures, bool isPaused)
    {
        var areas = ImmutableArray.CreateBuilder<AreaChange>(figures.Length);
        for (int g = 0; g < figures.Length; g++)
            areas.Add(Compare(history, scoringOf, new GroupIndex(g), figures[g], isPaused));
        return new ChangeOverTime(history, areas.MoveToImmutable());
    }

    private static AreaChange Compare(CheckInHistory history, Func<Checklist, CompiledScoring> scoringOf, GroupIndex group, ReliabilityFigures? figures, bool isPaused)
    {
        CompiledScoring plan = scoringOf(history.Latest.Checklist);
        AreaSeries series = AreaSeries.Of(history, plan.Groups[group.Position]);
        ChangePoint[] points = [.. history.CheckIns.Select(c => Point(c, scoringOf(c.Checklist), group, series.Has(c)))];
        var texts = history.Catalog.Texts.Change;
        (SignalId subject, string name) = NameOf(plan.Catalog, group);
        var judge = new AreaJudge(subject, name, points, texts);
        int needed = figures is null ? TrendTest.FewestCheckIns : LeastForFigures;
        if (isPaused)
            return judge.Unknown(VerdictReason.Situation, texts.Situation);
        if (history.Latest.Checklist.ScoresOnly)
            return judge.Unknown(VerdictReason.QuickLook, texts.QuickLook.With("checklist", history.Latest.Checklist.Name));
        if (series.Group.Positions.Length < plan.Catalog.Settings.MinimumAnswered)
            return judge.Unknown(VerdictReason.TooFewQuestions, texts.TooFewQuestions);
        if (series.Count < needed || !series.HasLatest)
            return TooFew(judge, series, needed, texts);
        return figures is null ? judge.ByTrend(series) : judge.ByFigures(series, figures);
    }

    private static AreaChange TooFew(AreaJudge judge, AreaSeries series, int needed, Catalog.Texts.ChangeTexts texts)
    {
        VerdictReason reason = series.ShortOf(needed);
        return judge.Unknown(reason, reason switch
        {
            VerdictReason.LowCoverage => texts.LowCoverage,
            VerdictReason.OtherQuestions => texts.OtherQuestions,
            VerdictReason.OtherChecklist => texts.OtherChecklist,
            _ => texts.TooFewCheckIns.For(series.Count).With("needed", needed, "n", series.Count),
        });
    }

    private static ChangePoint Point(CheckIn checkIn, CompiledScoring scoring, GroupIndex group, bool isCompared) =>
        new(checkIn.Date, scoring.ToScore(group, scoring.Groups[group.Position].Sum(checkIn.Slots)), isCompared);

    private static (SignalId Subject, string Name) NameOf(IntimacyCatalog catalog, GroupIndex group)
    {
        if (group.IsDimension)
        {
            Dimension dimension = catalog.Dimensions[group.Dimension];
            return (new SignalId(SignalKind.Dimension, dimension.Id, dimension.Ordinal), dimension.Name);
        }

        var kind = (IndexKind)group.Position;
        return (new SignalId(SignalKind.Index, kind == IndexKind.Presence ? "presence" : "absence", group.Position), catalog.NameOf(kind));
    }
}
