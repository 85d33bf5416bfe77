using System.Collections.Immutable;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Looks for what makes advice unwise although the catalog can be used. Thread-safe.</summary>
public static class CatalogLinter
{
    private const FindingSeverity Information = FindingSeverity.Information;
    private const FindingSeverity Warning = FindingSeverity.Warning;
    private const FindingSeverity Error = FindingSeverity.Error;

    /// <summary>The checks, in the order in which their findings are listed.</summary>
    public static ImmutableArray<CatalogCheck> Checks { get; } =
    [
        new(
            "IC001", Warning, "bands-apart",
            ("the two cut-offs of the bands lie at least 10 points apart",
             "move bandConcernBelow and bandWellFrom apart"),
            SettingsChecks.BandsApart),
        new(
            "IC002", Warning, "enough-signs-released",
            ("a released score rests on at least five answered signs",
             "raise minimumReleased to 5"),
            SettingsChecks.EnoughSignsReleased),
        new(
            "IC003", Warning, "wide-classes",
            ("scores are released in classes of at least 10 points",
             "leave out some of releaseCuts"),
            SettingsChecks.WideClasses),
        new(
            "IC004", Error, "strategy-has-a-rule",
            ("every strategy has a rule",
             "give it a rule, or remove it"),
            StrategyChecks.HasARule),
        new(
            "IC005", Warning, "key-rule",
            ("one rule of every strategy has at least 60 percent of its weight",
             "raise the weight of the rule that decides"),
            StrategyChecks.HasAKeyRule),
        new(
            "IC006", Warning, "solo-first-step",
            ("every strategy has a first step that one person can take in any situation",
             "add a practice with firstStep and with: solo, without needs, excludes and contraindication"),
            StrategyChecks.HasASoloFirstStep),
        new(
            "IC007", Warning, "rule-can-be-met",
            ("a rule that needs several signals can be met on every checklist that asks about one of them",
             "ask about the others there, or ask for fewer of them"),
            RuleChecks.CanBeMet),
        new(
            "IC008", Error, "rule-in-reach",
            ("every rule has a signal that a checklist for advice asks about",
             "put one of its signs on such a checklist, or remove the rule"),
            ReachChecks.RuleInReach),
        new(
            "IC009", Error, "strategy-in-reach",
            ("every strategy has a rule in reach whose level its signals can come to",
             "give it a rule on signs that are asked about"),
            ReachChecks.StrategyInReach),
        new(
            "IC010", Warning, "rule-matters",
            ("every rule can move a priority by a point",
             "raise its weight, or remove it"),
            ReachChecks.RuleMatters),
        new(
            "IC011", Warning, "sign-is-looked-at",
            ("every sign counts for a score, a rule, a practice or a check",
             "use it, or take it off the checklists"),
            UseChecks.SignIsLookedAt),
        new(
            "IC012", Warning, "context-opens-something",
            ("every context brings advice, or something to do, and does not only take away",
             "add a practice that needs it, or a rule"),
            UseChecks.ContextOpensSomething),
        new(
            "IC013", Warning, "care-for-two",
            ("a joint practice that answers to a guard sign says when to leave it out",
             "add a contraindication with a practice for one person instead"),
            UseChecks.CareForTwo),
        new(
            "IC014", Warning, "supported-by-a-study",
            ("a claim graded as supported cites a source that was found and has a known design",
             "grade it as suggested, or cite a study that measured it"),
            WordChecks.SupportedByAStudy),
        new(
            "IC015", Warning, "texts-differ",
            ("no two questions, titles or ideas have the same words",
             "say what is different about each"),
            WordChecks.TextsDiffer),
        new(
            "IC016", Error, "no-phone-number",
            ("no text holds a telephone number",
             "hand over help resources with IHelpResourceProvider, which knows how old they are"),
            WordChecks.NoPhoneNumber),
        new(
            "IC017", Information, "translation-complete",
            ("every language has every text, and every form of a counted word that it needs",
             "add the text to the texts of that language"),
            TranslationChecks.Complete),
        new(
            "IC018", Warning, "translated",
            ("no text of another language is a copy of the original",
             "translate it"),
            TranslationChecks.Translated),
        new(
            "IC019", Warning, "terms-kept",
            ("a translation leaves the same words to the host as the original, in whatever form",
             "name the same placeholders of terms in both"),
            TranslationChecks.TermsKept),
        new(
            "IC020", Warning, "contraindication-reviewed",
            ("a practice for two says when to leave it out, or that no reason to is known",
             "add a contraindication, or noKnownContraindication: true once you have looked for one"),
            UseChecks.ContraindicationReviewed),
    ];

    /// <summary>Puts all checks to a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The findings; empty for the built-in catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static ImmutableArray<CatalogFinding> Lint(IntimacyCatalog catalog) => [.. Checks.SelectMany(check => check.Run(catalog))];
}
