using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>Something that one can ask the other: an invitation, which may be passed over. Immutable.</summary>
public sealed class TalkPrompt
{
    internal TalkPrompt()
    {
    }

    /// <summary>The id, such as <c>day-best</c>.</summary>
    [CatalogId(CatalogIdKind.Prompt)]
    public string Id { get; internal init; } = "";

    /// <summary>What it is about, an id such as <c>hopes</c>: two of one theme never follow each other.</summary>
    public string ThemeId { get; internal init; } = "";

    /// <summary>The question.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Where it fits; at least one.</summary>
    public ImmutableArray<PromptSetting> For { get; internal init; } = [];

    /// <summary>Contexts none of which may apply.</summary>
    public ImmutableArray<Context> Excludes { get; internal init; } = [];

    internal int Ordinal { get; init; }
}
