using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>What has been read of a catalog so far. Sections are read in the order of their references, so each finds what it names.</summary>
internal sealed class CatalogBuild(CatalogSource source, CatalogTexts texts, ProblemList problems)
{
    public CatalogSource Source { get; } = source;

    public CatalogTexts Texts { get; } = texts;

    public ProblemList Problems { get; } = problems;

    /// <summary>On what advice rests; the rest needs fewer texts.</summary>
    public AdvisedParts Advised => field ??= AdvisedParts.Of(Source);

    public IdTable<Scale> Scales { get; } = new("scale", "scales", source.Removed);

    public IdTable<Dimension> Dimensions { get; } = new("dimension", "dimensions", source.Removed);

    public IdTable<Context> Contexts { get; } = new("context", "contexts", source.Removed);

    public IdTable<Sign> Signs { get; } = new("sign", "signs", source.Removed);

    public IdTable<RetiredSign> Retired { get; } = new("retired sign", "retiredSigns", source.Removed);

    public IdTable<Checklist> Checklists { get; } = new("checklist", "checklists", source.Removed);

    public IdTable<EvidenceSource> Sources { get; } = new("source", "sources", source.Removed);

    public IdTable<Claim> Claims { get; } = new("claim", "claims", source.Removed);

    public IdTable<ModelStatement> Statements { get; } = new("statement", "model", source.Removed);

    public IdTable<Strategy> Strategies { get; } = new("strategy", "strategies", source.Removed);

    public IdTable<Practice> Practices { get; } = new("practice", "practices", source.Removed);

    public IdTable<Rule> Rules { get; } = new("rule", "rules", source.Removed);

    public IdTable<TalkPrompt> Prompts { get; } = new("prompt", "prompts", source.Removed);

    public IdTable<FunIdea> FunIdeas { get; } = new("idea", "funIdeas", source.Removed);

    public IdTable<Tension> Tensions { get; } = new("tension", "tensions", source.Removed);

    public IdTable<Contradiction> Contradictions { get; } = new("contradiction", "contradictions", source.Removed);

    /// <summary>Claims by the strategy that they speak for; filled before strategies are read.</summary>
    public Dictionary<string, List<Claim>> ClaimsByStrategy { get; } = new(StringComparer.Ordinal);

    /// <summary>Dimensions that an instrument reports in its own way, and what is said of it; read once signs and sources are known.</summary>
    public List<(Dimension Dimension, JsonObjectReader? Json, ScoreDirection Direction)> ReportedDimensions { get; } = [];

    /// <summary>Where claims name strategies, to be checked once those are read.</summary>
    public List<(JsonObjectReader Claim, JsonTreeNode Strategy)> ClaimedStrategies { get; } = [];

    /// <summary>A signal name such as "sign:loneliness", or null with a problem.</summary>
    public SignalId? Signal(JsonObjectReader json, JsonTreeNode node)
    {
        const string Expected = "a signal such as sign:ID, dimension:ID, index:presence, index:absence, trend:presence, trend:absence or context:ID, of something not confidential";
        string text = node.Kind == JsonKind.String ? node.Text! : "";
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string target = text[(colon + 1)..];
        SignalId? signal = (colon < 0 ? "" : text[..colon]) switch
        {
            "sign" => Signs.Find(target) is { IsConfidential: false } sign ? new(SignalKind.Sign, target, sign.Ordinal) : null,
            "dimension" => Dimensions.Find(target) is { } dimension ? new(SignalKind.Dimension, target, dimension.Ordinal) : null,
            "index" when IndexOf(target) is { } index => new(SignalKind.Index, target, (int)index),
            "trend" when IndexOf(target) is { } index => new(SignalKind.Trend, target, (int)index),
            "context" => Contexts.Find(target) is { } context ? new(SignalKind.Context, target, context.Ordinal) : null,
            _ => null,
        };
        if (signal is null && !IsUnreadable(text, target))
            json.Problems.Add(node.Path, Expected, node.Kind == JsonKind.String ? DescribeMissing(text, target) : node.Description);
        return signal;
    }

    public ImmutableArray<SignalId> Signals(JsonObjectReader json, string property) =>
        [.. json.OptionalArray(property).Select(node => Signal(json, node)).OfType<SignalId>()];

    private static IndexKind? IndexOf(string target) => target switch
    {
        "presence" => IndexKind.Presence,
        "absence" => IndexKind.Absence,
        _ => null,
    };

    private string DescribeMissing(string text, string target) => text[..^target.Length] switch
    {
        "sign:" => Signs.DescribeMissing(target),
        "dimension:" => Dimensions.DescribeMissing(target),
        "context:" => Contexts.DescribeMissing(target),
        _ => "another word",
    };

    /// <summary>What was named, but could not be read itself, has been reported already.</summary>
    private bool IsUnreadable(string text, string target) =>
        (text.StartsWith("sign:", StringComparison.Ordinal) && Signs.IsUnreadable(target))
        || (text.StartsWith("dimension:", StringComparison.Ordinal) && Dimensions.IsUnreadable(target))
        || (text.StartsWith("context:", StringComparison.Ordinal) && Contexts.IsUnreadable(target));
}
