using Intimacy.Core.Catalog;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>An assessment with memory of its own, for reports that are read later. Immutable and thread-safe.</summary>
internal sealed class KeptAssessment
{
    private readonly CompiledRules _rules;
    private readonly SignalReading[] _signals;
    private readonly StrategyStanding[] _standings;
    private readonly bool _isJoint;

    /// <param name="rules">The rules of a catalog for one checklist.</param>
    /// <param name="signals">A reading for every place of the layout; not changed afterwards.</param>
    /// <param name="standings">What <see cref="Assessment.Assess"/> made of them; not changed afterwards.</param>
    /// <param name="isJoint">Whether two people read what comes of it.</param>
    public KeptAssessment(CompiledRules rules, SignalReading[] signals, StrategyStanding[] standings, bool isJoint)
    {
        (_rules, _signals) = (rules, signals);
        (_standings, _isJoint) = (standings, isJoint);
    }

    public IntimacyCatalog Catalog => _rules.Catalog;

    public Assessment Now => new(_rules, new SignalTable(_signals), _standings, _isJoint);
}
