using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Population;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Batch;

/// <summary>
/// Scores many check-ins of one checklist at once, from columns into columns: the same numbers, to the last hundredth, as one report after
/// the other. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// For research and for totals over many people. What it writes is still somebody's answers: who may see one row of it is a question for
/// the host, and an employer may see none.
/// </remarks>
[JsonConverter(typeof(RefusingConverter))]
public sealed class BatchScorer
{
    private readonly BatchPlan _plan;

    /// <summary>Makes a scorer for one checklist of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="checklist">The id of a checklist, or null for the catalog's own default.</param>
    /// <param name="options">Contexts that hold for every row, or null for none. What it says of practices changes no number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such checklist.</exception>
    /// <exception cref="InvalidInputException">A context is not declared by the catalog, belongs to a check-in, or has a level outside 0 to 1; every problem is listed.</exception>
    public BatchScorer(IntimacyCatalog catalog, [CatalogId(CatalogIdKind.Checklist)] string? checklist = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        Checklist = checklist is null
            ? catalog.DefaultChecklist
            : catalog.FindChecklist(checklist) ?? throw new ArgumentException("The catalog has no checklist of that id.", nameof(checklist));
        _plan = new BatchPlan(new CompiledChecklist(catalog, Checklist), options ?? ReportOptions.Default);
    }

    /// <summary>The catalog.</summary>
    public IntimacyCatalog Catalog { get; }

    /// <summary>The checklist that every row answers.</summary>
    public Checklist Checklist { get; }

    /// <summary>
    /// Whether many rows are scored at once, in vectors. Where not, the same numbers come out some ten times slower: on a machine without vectors, with a context that
    /// takes part in a rule, and for catalogs with scales of more than twelve options, weights of a score or a strategy that add up to more than
    /// 255, or rules on signs of many different levels.
    /// </summary>
    public bool IsVectorized => _plan.Vectors is not null;

    /// <summary>Scores every row. Allocates what it works in once for each thread, whatever the number of rows.</summary>
    /// <param name="answers">Answers to <see cref="Checklist"/>.</param>
    /// <param name="scores">Where the scores go: as many rows.</param>
    /// <param name="threads">How many threads at most; at least 1. Default 1: the caller's own.</param>
    /// <param name="progress">Told how many rows are done, from whichever thread did them; or null.</param>
    /// <param name="cancellationToken">Stops between some rows and the next; what was written until then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> or <paramref name="scores"/> is null.</exception>
    /// <exception cref="ArgumentException">The answers are to another checklist, or the scores have other rows or columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    /// <exception cref="InvalidInputException">Bytes stand for no answer; the first hundred are listed by sign and row, and their values are not. Rows that were scored before are written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Score(AnswerColumns answers, ScoreColumns scores, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(scores);
        Check(answers, threads);
        if (scores.FindMistake(Catalog, answers.Rows) is { } mistake)
            throw new ArgumentException(mistake, nameof(scores));
        new BatchRun(_plan, answers, scores, progress, cancellationToken).Score(threads);
    }

    /// <summary>
    /// Sums up everybody's scores, and those of groups as far as that gives nobody away: no number of fewer than twenty people, nor of groups that would
    /// leave fewer as a difference. The same bits however the rows are parted among threads.
    /// </summary>
    /// <param name="answers">Answers to <see cref="Checklist"/>.</param>
    /// <param name="groups">Who belongs to which group, as many rows; or null for the whole alone.</param>
    /// <param name="scores">Where the scores of each row go in the same pass; or null.</param>
    /// <param name="threads">How many threads at most; at least 1. Default 1: the caller's own.</param>
    /// <param name="progress">Told how many rows are done, from whichever thread did them; or null.</param>
    /// <param name="cancellationToken">Stops between some rows and the next.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="ArgumentException">The answers are to another checklist, or groups or scores have other rows or columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    /// <exception cref="InvalidInputException">Bytes stand for no answer; the first hundred are listed by sign and row, and their values are not.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PopulationSummary Summarize(
        AnswerColumns answers, SummaryGroups? groups = null, ScoreColumns? scores = null, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Check(answers, threads);
        if (groups is not null && groups.Rows.Length != answers.Rows)
            throw new ArgumentException($"The groups have {groups.Rows.Length} rows and the answers {answers.Rows}.", nameof(groups));
        ScoreColumns into = scores ?? new ScoreColumns(answers.Rows);
        if (into.FindMistake(Catalog, answers.Rows) is { } mistake)
            throw new ArgumentException(mistake, nameof(scores));
        return new BatchRun(_plan, answers, into, progress, cancellationToken).Summarize(threads, groups);
    }

    /// <summary>The words "Batch scorer".</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Batch scorer";

    private void Check(AnswerColumns answers, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (answers.Checklist != Checklist)
            throw new ArgumentException("The answers are to another checklist.", nameof(answers));
    }
}
