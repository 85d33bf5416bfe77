using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch;

/// <summary>A checklist made ready for batches: what a byte stands for, and the contexts that hold for every row. Immutable and thread-safe.</summary>
internal sealed class BatchPlan
{
    private readonly SignalReading[] _contexts;

    public BatchPlan(CompiledChecklist compiled, ReportOptions options)
    {
        Compiled = compiled;
        _contexts = new SignalReading[compiled.Catalog.Contexts.Length];
        ContextLevels.Read(compiled.Catalog, view: null, options.Contexts, _contexts);
        Codings = [.. compiled.Scoring.Checklist.Signs.Select(s => new AnswerCoding(s))];
    }

    public CompiledChecklist Compiled { get; }

    /// <summary>One for each sign of the checklist.</summary>
    public AnswerCoding[] Codings { get; }

    /// <summary>The level of each context, the same for every row.</summary>
    public ReadOnlySpan<SignalReading> Contexts => _contexts;
}
