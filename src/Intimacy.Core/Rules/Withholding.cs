using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>Which strategies are withheld by an answer, now or perhaps once the open questions are answered.</summary>
internal sealed class Withholding
{
    private readonly CompiledCondition[][] _conditions;

    public Withholding(CompiledRules rules) =>
        _conditions = [.. rules.Scoring.Catalog.Strategies.Select(s => CompiledCondition.All(s.WithheldFrom, rules))];

    /// <summary>
    /// In an own report what was answered withholds it: a skipped question is no answer. In a joint report what is open withholds it
    /// too: there a delicate answer stays unreleased, and a strategy that is missing for everybody says nothing of anybody.
    /// </summary>
    public bool IsWithheld(Assessment assessment, Strategy strategy) => assessment.IsJoint
        ? CompiledCondition.AnyIsPossible(_conditions[strategy.Ordinal], assessment)
        : CompiledCondition.AnyHolds(_conditions[strategy.Ordinal], assessment);

    /// <summary>Whether it is withheld, and only because something is open.</summary>
    public bool IsWithheldByWhatIsOpen(Assessment assessment, Strategy strategy) => IsWithheld(assessment, strategy) && IsOpen(assessment, strategy);

    /// <summary>Whether the open questions could change it either way.</summary>
    public bool IsOpen(Assessment assessment, Strategy strategy) =>
        CompiledCondition.AnyIsPossible(_conditions[strategy.Ordinal], assessment) && !IsCertain(assessment, strategy);

    /// <summary>Whether it is withheld however the open questions turn out.</summary>
    public bool IsCertain(Assessment assessment, Strategy strategy) => CompiledCondition.AnyIsCertain(_conditions[strategy.Ordinal], assessment);

    /// <summary>
    /// Whether an answer withholds any strategy. Then nothing is suggested that takes two: nobody is sent on an evening out with the one
    /// who belittles. On a joint page only an answer that was released counts, or everybody's page would be for one alone.
    /// </summary>
    public bool IsAnyWithheldByAnAnswer(Assessment assessment)
    {
        foreach (Strategy strategy in assessment.Plan.Catalog.Strategies)
        {
            if (IsWithheld(assessment, strategy) && !(assessment.IsJoint && IsOpen(assessment, strategy)))
                return true;
        }

        return false;
    }
}
