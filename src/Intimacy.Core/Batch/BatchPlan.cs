using Intimacy.Core.Batch.Vectors;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch;

/// <summary>A checklist made ready for batches: what a byte stands for, and the contexts that hold for every row. Immutable and thread-safe.</summary>
internal sealed class BatchPlan
{
    private static readonly byte[] States = [AnswerColumns.NotApplicable, AnswerColumns.Declined, AnswerColumns.Skipped, AnswerColumns.NotAsked];

    private readonly SignalReading[] _contexts;

    public BatchPlan(CompiledChecklist compiled, ReportOptions options)
    {
        Compiled = compiled;
        _contexts = new SignalReading[compiled.Catalog.Contexts.Length];
        ContextLevels.Read(compiled.Catalog, view: null, options.Contexts, _contexts);
        Codings = [.. compiled.Scoring.Checklist.Signs.Select(s => new AnswerCoding(s))];
        Vectors = VectorPlan.Of(compiled.Rules, _contexts);
        Readers = Vectors is null ? [] : [.. Codings.Select(ReaderOf)];
    }

    public CompiledChecklist Compiled { get; }

    /// <summary>One for each sign of the checklist.</summary>
    public AnswerCoding[] Codings { get; }

    /// <summary>The same for many rows at once; none where <see cref="Vectors"/> is null.</summary>
    public AnswerReader[] Readers { get; }

    /// <summary>The level of each context, the same for every row.</summary>
    public ReadOnlySpan<SignalReading> Contexts => _contexts;

    /// <summary>What scores many rows at once; null where the catalog or the machine does not allow it.</summary>
    public VectorPlan? Vectors { get; }

    /// <summary>Nobody looks at a confidential answer.</summary>
    private static AnswerReader ReaderOf(AnswerCoding coding) => new(coding.Sign.IsConfidential ? [] : coding.Options, States);
}
