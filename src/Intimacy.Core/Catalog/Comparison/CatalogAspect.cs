namespace Intimacy.Core.Catalog.Comparison;

/// <summary>What a change of a catalog bears on.</summary>
public enum CatalogAspect
{
    /// <summary>What people answer to: statements, prompts, options. Answers before and after are answers to other questions.</summary>
    Wording,

    /// <summary>How an answer becomes a score.</summary>
    Scoring,

    /// <summary>What is made of the scores: cut-offs, bands, rules, strategies, practices, evidence.</summary>
    Advice,

    /// <summary>Other words: reasons, titles, notices.</summary>
    Texts,
}
