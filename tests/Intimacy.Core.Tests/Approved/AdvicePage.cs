using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Approved;

/// <summary>The strategies of a catalog with their rules and practices, and what is said about pairs.</summary>
internal static class AdvicePage
{
    public static void Append(StringBuilder page, IntimacyCatalog catalog)
    {
        page.Append("\n# Strategies\n");
        foreach (Strategy strategy in catalog.Strategies)
            Append(page, catalog, strategy);
        page.Append("\n# Tensions\n\n");
        foreach (Tension tension in catalog.Tensions)
            page.Add($"- {tension.Id}: {tension.First.Id} against {tension.Second.Id}, both from {tension.FromPriority}: {tension.Text}\n");
        page.Append("\n# Prompts\n\n");
        foreach (TalkPrompt prompt in catalog.Prompts)
            page.Add($"- {prompt.Id} ({prompt.ThemeId}; for {Words.Join(prompt.For.Select(f => f.ToString()))}; not when {Words.Join(prompt.Excludes.Select(c => c.Id), "never")}): {prompt.Text}\n");
        page.Append("\n# Ideas for the fun list\n\n");
        foreach (FunIdea idea in catalog.FunIdeas)
            page.Add($"- {idea.Id} ({idea.Origin}; {Words.Join(idea.Settings.Select(s => s.ToString()))}; {idea.Cost}; only when {Words.Join(idea.Needs.Select(c => c.Id), "always")}; not when {Words.Join(idea.Excludes.Select(c => c.Id), "never")}): {idea.Text}\n");
        page.Append("\n# Contradictions\n\n");
        foreach (Contradiction pair in catalog.Contradictions)
            page.Add($"- {pair.Id}: {pair.First.Id} against {pair.Second.Id}, both from {pair.FromPercent}: {pair.Text}\n");
    }

    private static void Append(StringBuilder page, IntimacyCatalog catalog, Strategy strategy)
    {
        page.Add($"\n## {strategy.Id}: {strategy.Title}\n\n{strategy.About}\n\n");
        if (strategy.Precedence is { } precedence)
        {
            page.Add($"Comes before all but tier {precedence.Tier} from a priority of {precedence.FromPriority}{(precedence.OnlyWhen.IsEmpty ? "" : ", but only with one of these")}.\n\n");
            Append(page, "- only with", precedence.OnlyWhen);
            Append(page, "- whatever the priority with", precedence.AlsoWhen);
        }

        Append(page, "Told whatever its priority with", strategy.RecommendedWhen);
        Append(page, "Never recommended with", strategy.WithheldFrom);
        page.Add($"Left aside: {Words.Join(strategy.Excludes.Select(c => c.Id), "never")}. Claims: {Words.Join(strategy.Claims.Select(c => c.Id))}.\n\nRules:\n\n");
        foreach (Rule rule in catalog.Rules.Where(r => r.Strategy == strategy))
        {
            page.Add($"- {rule.Id}: {Words.Rule(catalog, rule)} Says: {rule.Text}\n");
            foreach ((string? text, SignalId signal) in rule.TextBySignal.Zip(rule.Signals).Where(t => t.First is not null))
                page.Add($"  - for {signal}: {text}\n");
        }

        foreach (Practice practice in catalog.Practices.Where(p => p.Strategy == strategy))
            Append(page, catalog, practice);
    }

    private static void Append(StringBuilder page, string what, IEnumerable<SignalCondition> conditions)
    {
        foreach (SignalCondition condition in conditions)
            page.Add($"{what} {string.Join(" and ", condition.AllOf.Select(t => Words.Of($"{t.From * 100:0.####} % of {t.Signal}")))}.\n");
        if (conditions.Any())
            page.Append('\n');
    }

    private static void Append(StringBuilder page, IntimacyCatalog catalog, Practice practice)
    {
        page.Add($"\n### {practice.Id}: {practice.Title}\n\n{practice.How}\n\nFirst: {practice.FirstTime}\n\n");
        page.Add($"- {practice.Takes}; effort {practice.Effort}; cost {practice.Cost}; place {practice.Place}; {practice.With}");
        page.Add($"{(practice.IsFirstStep ? "; a first step" : "")}{(practice.Keeps ? "; keeps what is good" : "")}{(practice.IsOnlyWhenCalledFor ? "; only for whom an answer calls for it" : "")}\n");
        page.Add($"- Only when: {Words.Join(practice.Needs.Select(c => c.Id), "always")}. Not when: {Words.Join(practice.Excludes.Select(c => c.Id), "never")}.\n");
        page.Add($"- Answers: {Words.Join(practice.For.Select(s => s.ToString()))}\n- Claims: {Words.Join(practice.Claims.Select(c => c.Id))}\n");
        if (practice.Invitation is { } invitation)
            page.Add($"- Invites, unless {string.Join("; ", invitation.Unless.Select(s => Words.Of($"{Words.Signal(catalog, s.Signal)} from {s.From * 100:0.####} %")))} or open: {invitation.Text}\n");
        if (practice.Contraindication is not { } care)
            return;
        string when = string.Join("; ", care.Signals.Select(s => Words.Of($"{Words.Signal(catalog, s.Signal)} from {s.From * 100:0.####} %")));
        page.Add($"- Left out for {when}; instead {care.InsteadId}. Says: {care.Care}\n");
    }
}
