using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core;

/// <content>Numbers alone, into the caller's memory: what <see cref="Score"/> and <see cref="Report(CheckIn, ReportOptions?)"/> say, without an object.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>
    /// Scores a check-in into memory of the caller's, and allocates nothing: the same numbers and the same pattern as <see cref="Score"/>.
    /// </summary>
    /// <param name="checkIn">A check-in of this advisor's catalog. One of the same catalog in other terms is taken too, and costs a copy.</param>
    /// <param name="scores">Where the scores go: presence, absence, then the dimensions in the catalog's order. What lies beyond is left as it is.</param>
    /// <param name="pattern">The pattern as <see cref="Scores.Pattern"/> has it.</param>
    /// <returns>False where <paramref name="scores"/> is shorter than two and the dimensions of the catalog; then nothing is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    public bool TryScore(CheckIn checkIn, Span<Score> scores, [NotNullWhen(true)] out Pattern? pattern)
    {
        CheckIn own = AtHome(checkIn);
        CompiledChecklist compiled = CompiledOf(own);
        (int groups, int signals, int strategies) = (compiled.Scoring.GroupCount, compiled.Scoring.Layout.Count, Catalog.Strategies.Length);
        pattern = null;
        if (scores.Length < groups)
            return false;
        using var sums = new Scratch<RawScore>(stackalloc RawScore[Scratch<RawScore>.OnStack(groups)], groups);
        using var readings = new Scratch<SignalReading>(stackalloc SignalReading[Scratch<SignalReading>.OnStack(signals)], signals);
        using var standings = new Scratch<StrategyStanding>(stackalloc StrategyStanding[Scratch<StrategyStanding>.OnStack(strategies)], strategies);
        compiled.ReadSignals(own, ReportOptions.Default, sums.Span, readings.Span);
        for (int g = 0; g < groups; g++)
            scores[g] = compiled.Scoring.ToScore(new GroupIndex(g), sums.Span[g]);

        // Strategies matter to a pattern only where a catalog has one that others yield to.
        Unevenness uneven = Catalog.Patterns.Uneven is null
            ? default
            : UnevennessDetector.Read(Assessment.Assess(compiled.Rules, new SignalTable(readings.Span), standings.Span, isJoint: false), own.Slots, sums.Span);
        pattern = PatternClassifier.Read(compiled.Scoring, sums.Span, uneven);
        return true;
    }

    /// <summary>
    /// Puts the recommended strategies of a check-in in order, into memory of the caller's, and allocates nothing: the same order and the same
    /// numbers as <see cref="OwnReport.Recommendations"/>.
    /// </summary>
    /// <param name="checkIn">A check-in of this advisor's catalog. One of the same catalog in other terms is taken too, and costs a copy.</param>
    /// <param name="ranking">Where the strategies go, best first. What lies beyond is left as it is.</param>
    /// <param name="count">How many are recommended, whether they fit or not; at most as many as the catalog has strategies.</param>
    /// <param name="options">Contexts, or null for none. What it says of practices changes no order.</param>
    /// <returns>False where <paramref name="ranking"/> is shorter than <paramref name="count"/>; then nothing is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">A context is not declared by the catalog, belongs to a check-in, or has a level outside 0 to 1; every problem is listed.</exception>
    public bool TryRank(CheckIn checkIn, Span<RankedStrategy> ranking, out int count, ReportOptions? options = null)
    {
        CheckIn own = AtHome(checkIn);
        CompiledChecklist compiled = CompiledOf(own);
        (int groups, int signals, int strategies) = (compiled.Scoring.GroupCount, compiled.Scoring.Layout.Count, Catalog.Strategies.Length);
        using var sums = new Scratch<RawScore>(stackalloc RawScore[Scratch<RawScore>.OnStack(groups)], groups);
        using var readings = new Scratch<SignalReading>(stackalloc SignalReading[Scratch<SignalReading>.OnStack(signals)], signals);
        using var standings = new Scratch<StrategyStanding>(stackalloc StrategyStanding[Scratch<StrategyStanding>.OnStack(strategies)], strategies);
        compiled.ReadSignals(own, options ?? ReportOptions.Default, sums.Span, readings.Span);
        return StrategyOrder.TryRank(Assessment.Assess(compiled.Rules, new SignalTable(readings.Span), standings.Span, isJoint: false), ranking, out count);
    }
}
