using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Says why a strategy is recommended: every reason, what a reader is told of them, and that in brief. The largest first.</summary>
internal static class ReasonBuilder
{
    /// <summary>Of three equal reasons none stands for the others; what is less than a third would be one detail among many.</summary>
    private const int SharesWorthNaming = 3;

    public static ImmutableArray<Reason> Build(Assessment assessment, Strategy strategy)
    {
        ReadOnlySpan<CompiledRule> rules = assessment.Rules.Of(strategy);
        using var memory = new Scratch<RuleReading>(stackalloc RuleReading[Scratch<RuleReading>.OnStack(rules.Length)], rules.Length);
        ReadOnlySpan<RuleReading> readings = new RuleEvaluator(assessment.Signals).Read(rules, memory.Span);
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
                Text = Text(assessment, rules[i], readings[i], reasons) ?? rationale,
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
    /// Puts reasons together that are one to a reader: those on the same sign, and that of an area which only repeats in other words what
    /// one of its own signs says.
    /// </summary>
    public static ImmutableArray<MainReason> Merge(IntimacyCatalog catalog, ImmutableArray<Reason> reasons)
    {
        var groups = new List<List<Reason>>();
        foreach (Reason reason in reasons.OrderBy(IsOfAnArea))
        {
            if (groups.Find(group => Belongs(catalog, reason, group[0])) is { } group)
                group.Add(reason);
            else
                groups.Add([reason]);
        }

        return [.. groups.Select(Merged).OrderByDescending(m => m.Contribution.Hundredths)];
    }

    public static string InBrief(ImmutableArray<MainReason> reasons, Points priority)
    {
        MainReason largest = reasons[0];
        bool hasSecond = reasons.Length > 1 && reasons[1].Contribution.Hundredths * SharesWorthNaming >= priority.Hundredths;
        string[] sentences = hasSecond ? [largest.Text, reasons[1].Text, largest.Rationale] : [largest.Text, largest.Rationale];
        return string.Join(' ', sentences.Distinct());
    }

    /// <summary>
    /// What the answers mention; but null, which leaves the rationale, where several signals must come together, since no single one of them is
    /// the reason, and where another rule has said the same already: nobody wants to read a line twice.
    /// </summary>
    private static string? Text(Assessment assessment, CompiledRule rule, in RuleReading reading, ImmutableArray<Reason>.Builder earlier)
    {
        (SignalId signal, _, string because) = rule.Members[reading.Lead];

        // An answer is one person's: in a joint report its words would be read by the other as said of himself or herself.
        bool isPersonal = assessment.IsJoint && signal.Kind == SignalKind.Sign;
        if (rule.Rule.AtLeast > 1 || isPersonal || IsMild(assessment, signal, reading.Level))
            return null;
        foreach (Reason reason in earlier)
        {
            if (reason.Signal == signal || reason.Text == because)
                return null;
        }

        return because;
    }

    private static bool IsMild(Assessment assessment, SignalId signal, Level level) =>
        signal.Kind == SignalKind.Sign
        && assessment.Catalog.Signs[signal.Ordinal].IsDelicate
        && WeighingAnswers.BandOf(assessment.Catalog.Settings, level.Complement().ToPoints()) != Band.Concern;

    private static MainReason Merged(List<Reason> group)
    {
        // What the answers mention, if one of the rules says it, and not why that counts.
        Reason telling = group.Find(r => r.Text != r.Rationale) ?? group[0];
        return new MainReason(telling.Text, telling.Rationale, Points.FromHundredths(group.Sum(r => r.Contribution.Hundredths)));
    }

    private static bool Belongs(IntimacyCatalog catalog, Reason reason, Reason first)
    {
        // Where several signals had to come together, none of them alone is the subject.
        if (reason.Rule.AtLeast > 1 || first.Rule.AtLeast > 1)
            return reason.Text == first.Text;
        if (reason.Signal == first.Signal)
            return true;
        return first.Signal.Kind == SignalKind.Sign && IsPartOf(catalog.Signs[first.Signal.Ordinal], reason.Signal);
    }

    private static bool IsOfAnArea(Reason reason) => reason.Signal.Kind is SignalKind.Dimension or SignalKind.Index;

    private static bool IsPartOf(Sign sign, SignalId area) => area.Kind switch
    {
        SignalKind.Dimension => sign.Dimensions.Any(d => d.Dimension.Ordinal == area.Ordinal),
        SignalKind.Index => sign.Index is { } index && (int)index == area.Ordinal,
        _ => false,
    };
}
