using Intimacy.Core.Catalog;
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
}
