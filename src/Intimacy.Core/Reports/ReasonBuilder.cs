using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Builds the reasons of a recommendation, the largest first.</summary>
internal static class ReasonBuilder
{
    public static ImmutableArray<Reason> Build(Assessment assessment, Strategy strategy)
    {
        ReadOnlySpan<CompiledRule> rules = assessment.Rules.Rules.AsSpan(assessment.Rules.RulesOf(strategy));
        ReadOnlySpan<RuleReading> readings = assessment.ReadingsOf(strategy);
        int[] contributions = StrategyPriority.Contributions(rules, readings);
        var reasons = ImmutableArray.CreateBuilder<Reason>(rules.Length);
        for (int i = 0; i < rules.Length; i++)
        {
            if (contributions[i] == 0)
                continue;
            Rule rule = rules[i].Rule;
            SignalId signal = rules[i].Members[readings[i].Lead].Signal;
            string rationale = assessment.IsJoint || rule.AtLeast > 1 ? rule.Text : rule.TextOf(signal);
            reasons.Add(new Reason
            {
                Rule = rule,
                Signal = signal,
                ExactLevel = readings[i].Level,
                Contribution = new Points(contributions[i]),
                Text = Text(assessment, rule, signal, readings[i].Level, reasons) ?? rationale,
                Rationale = rationale,
            });
        }

        // Few and nearly in order: an insertion sort keeps equal ones in rule order and allocates nothing.
        for (int i = 1; i < reasons.Count; i++)
        {
            Reason reason = reasons[i];
            int at = i;
            for (; at > 0 && reasons[at - 1].Contribution < reason.Contribution; at--)
                reasons[at] = reasons[at - 1];
            reasons[at] = reason;
        }

        return reasons.DrainToImmutable();
    }

    /// <summary>
    /// What the answers mention; but null, which leaves the rationale, where several signals must come together, since no single one of them is
    /// the reason, and where another rule has said the same already: nobody wants to read a line twice.
    /// </summary>
    private static string? Text(Assessment assessment, Rule rule, SignalId signal, Level level, ImmutableArray<Reason>.Builder earlier)
    {
        // An answer is one person's: in a joint report its words would be read by the other as said of himself or herself.
        bool isPersonal = assessment.IsJoint && signal.Kind == SignalKind.Sign;
        if (rule.AtLeast > 1 || isPersonal || IsMild(assessment, signal, level))
            return null;
        string because = SignalReasons.Of(assessment.Catalog, signal);
        foreach (Reason reason in earlier)
        {
            if (reason.Signal == signal || reason.Text == because)
                return null;
        }

        return because;
    }

    /// <summary>A delicate sign has words for what weighs, and those would say too much of a middling answer.</summary>
    private static bool IsMild(Assessment assessment, SignalId signal, Level level) =>
        signal.Kind == SignalKind.Sign
        && assessment.Catalog.Signs[signal.Ordinal].IsDelicate
        && WeighingAnswers.BandOf(assessment.Catalog.Settings, level.Complement().ToPoints()) != Band.Concern;
}
