namespace Intimacy.Core.Model;

/// <summary>What an id in a catalog stands for. Each kind has ids of its own.</summary>
public enum CatalogIdKind
{
    /// <summary>A caution, which the library gives by itself: see <see cref="CautionIds"/>.</summary>
    Caution,

    /// <summary>A checklist.</summary>
    Checklist,

    /// <summary>A graded claim.</summary>
    Claim,

    /// <summary>A context, a fact about the couple.</summary>
    Context,

    /// <summary>A pair of signs that can hardly both be high.</summary>
    Contradiction,

    /// <summary>A dimension.</summary>
    Dimension,

    /// <summary>A focus.</summary>
    Focus,

    /// <summary>An idea of the fun list.</summary>
    FunIdea,

    /// <summary>A pattern.</summary>
    Pattern,

    /// <summary>A practice.</summary>
    Practice,

    /// <summary>A prompt to talk about.</summary>
    Prompt,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A scale.</summary>
    Scale,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>A cited paper.</summary>
    Source,

    /// <summary>A statement of the model.</summary>
    Statement,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>A pair of strategies that pull in opposite directions.</summary>
    Tension,
}
