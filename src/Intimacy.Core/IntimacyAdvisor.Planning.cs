using System.Collections.Immutable;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core;

/// <content>A week made of what a report suggests.</content>
public sealed partial class IntimacyAdvisor
{
    private const int MostPrompts = 10_000;

    /// <summary>
    /// Plans a week from one's own report: the steps that serve most of what the answers speak for within the time that there is. Steps that one person takes alone,
    /// unless things go well or both ask (<see cref="PlanRequest.BothAsk"/>); nothing that the report does not suggest, nor what an open question could speak against.
    /// </summary>
    /// <param name="report">The report of the partner whose week it is, made for this advisor's catalog.</param>
    /// <param name="request">What there is time for.</param>
    /// <returns>The plan, for this partner.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">Something of the request is outside its range, or names a practice that the catalog does not have; every problem is listed.</exception>
    public WeeklyPlan Plan(OwnReport report, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        Checked(report.Catalog, "report", nameof(report));
        PlanCheck.Check(request, Catalog);
        bool isGood = report.Focus is { } focus && focus == report.Catalog.Focus.Barred && report.Scores.Pattern == report.Catalog.Patterns.MuchLittle;
        return Planner.Plan(report.Catalog, report.Recommendations, report.KeepGoing, request, isGood || request.BothAsk);
    }

    /// <summary>
    /// Something for two people to ask each other. All that fit come once before any comes again, and never two of one theme in a row as long as there are others; which comes when follows from
    /// the seed alone.
    /// </summary>
    /// <param name="setting">What they sit over.</param>
    /// <param name="seed">Of the host's choice, such as a number kept for a couple.</param>
    /// <param name="number">Which one, counted from 0; at most 9,999.</param>
    /// <param name="options">Contexts, under some of which a question is not asked; or null for none.</param>
    /// <returns>A prompt, or null where the catalog has none that fits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a defined one, or <paramref name="number"/> is outside its range.</exception>
    /// <exception cref="InvalidInputException">A context cannot be used; every problem is listed.</exception>
    public TalkPrompt? ChoosePrompt(PromptSetting setting, long seed, int number, ReportOptions? options = null)
    {
        if (!Enum.IsDefined(setting))
            throw new ArgumentOutOfRangeException(nameof(setting));
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, MostPrompts);
        SignalReading[] contexts = ContextsOf(options);
        ImmutableArray<TalkPrompt> fitting = [.. Catalog.Prompts.Where(p => p.For.Contains(setting) && !p.Excludes.Any(c => contexts[c.Ordinal].Point > Level.Zero))];
        return fitting.IsEmpty ? null : PromptOrder.At(fitting, seed, number);
    }

    /// <summary>Plans a week from a page on both. Steps that take two only where both ask; otherwise steps that each of them takes alone.</summary>
    /// <param name="report">The joint report, made for this advisor's catalog.</param>
    /// <param name="request">What there is time for.</param>
    /// <returns>The plan; without a step where there is no joint report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">Something of the request is outside its range, or names a practice that the catalog does not have; every problem is listed.</exception>
    public WeeklyPlan Plan(JointReport report, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        PlanCheck.Check(request, Catalog);
        return Planner.Plan(Catalog, report.Recommendations, [], request, request.BothAsk);
    }
}
