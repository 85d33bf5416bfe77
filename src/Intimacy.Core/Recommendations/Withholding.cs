using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>Which strategies are withheld by an answer, now or perhaps once the open questions are answered.</summary>
internal sealed class Withholding
{
    private readonly (RuleMember Member, int From)[][] _thresholds;

    public Withholding(RulePlan rules) =>
        _thresholds = [.. rules.Scoring.Catalog.Strategies.Select(s => s.WithheldFrom.Select(t => (rules.Compile(t.Signal), t.FromMillionths)).ToArray())];

    /// <summary>
    /// In an own report what was answered withholds it: a skipped question is no answer. In a joint report what is open withholds it
    /// too: there a delicate answer stays unreleased, and a strategy that is missing for everybody says nothing of anybody.
    /// </summary>
    public bool IsWithheld(Assessment assessment, Strategy strategy)
    {
        foreach ((RuleMember member, int from) in _thresholds[strategy.Ordinal])
        {
            SignalReading reading = assessment.Read(member);
            if ((assessment.IsJoint ? reading.High : reading.Point) >= from)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is withheld, and only because something is open.</summary>
    public bool IsWithheldByWhatIsOpen(Assessment assessment, Strategy strategy) => IsWithheld(assessment, strategy) && IsOpen(assessment, strategy);

    /// <summary>Whether the open questions could change it either way.</summary>
    public bool IsOpen(Assessment assessment, Strategy strategy)
    {
        foreach ((RuleMember member, int from) in _thresholds[strategy.Ordinal])
        {
            SignalReading reading = assessment.Read(member);
            if (reading.IsInScope && reading.Low < from && from <= reading.High)
                return true;
        }

        return false;
    }
}
