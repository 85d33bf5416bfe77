using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>A catalog and one of its checklists, made ready for reports. Immutable and thread-safe.</summary>
internal sealed class CompiledChecklist
{
    public CompiledChecklist(IntimacyCatalog catalog, Checklist checklist)
    {
        Scoring = new CompiledScoring(catalog, checklist);
        Rules = new CompiledRules(Scoring);
        Practices = new CompiledPractices(Rules);
    }

    public IntimacyCatalog Catalog => Scoring.Catalog;

    public CompiledScoring Scoring { get; }

    public CompiledRules Rules { get; }

    public CompiledPractices Practices { get; }

    /// <summary>Sums up one check-in and reads every signal of it.</summary>
    /// <param name="checkIn">A check-in of this checklist.</param>
    /// <param name="options">What a host knows beside the answers.</param>
    /// <param name="sums">Where the sums go, one for each group.</param>
    /// <param name="signals">Where the readings go, one for each place of the layout.</param>
    public void ReadSignals(CheckIn checkIn, ReportOptions options, Span<RawScore> sums, Span<SignalReading> signals)
    {
        Scoring.Sum(checkIn.Slots, sums);
        Scoring.ReadSignals(checkIn.Slots, sums, signals);
        ContextLevels.Read(Catalog, checkIn.Origin, options.Contexts, signals[Scoring.Layout.Contexts]);
    }
}
