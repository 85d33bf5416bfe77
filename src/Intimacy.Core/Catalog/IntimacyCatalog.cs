using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <summary>
/// Everything that is known before anybody answers: scales, signs, checklists, strategies, practices, rules, evidence.
/// Immutable and thread-safe; look-ups by id take constant time.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed partial class IntimacyCatalog
{
    private readonly CatalogContent _content;

    private IntimacyCatalog(CatalogContent content)
    {
        _content = content;
        CatalogBuild build = content.Lists;
        Id = content.Id;
        Version = content.Version;
        WordingHash = content.WordingHash;
        ScoringHash = content.ScoringHash;
        Texts = content.Library;
        Scales = [.. build.Scales.Items];
        Dimensions = [.. build.Dimensions.Items];
        Contexts = [.. build.Contexts.Items];
        Signs = [.. build.Signs.Items];
        RetiredSigns = [.. build.Retired.Items];
        Checklists = [.. build.Checklists.Items];
        DefaultChecklist = content.DefaultChecklist;
        Strategies = [.. build.Strategies.Items];
        Practices = [.. build.Practices.Items];
        Rules = [.. build.Rules.Items];
        Patterns = content.Patterns;
        Focus = content.Focus;
        Tensions = [.. build.Tensions.Items];
        Contradictions = [.. build.Contradictions.Items];
        Prompts = [.. build.Prompts.Items];
        FunIdeas = [.. build.FunIdeas.Items];
        Sources = [.. build.Sources.Items];
        Claims = [.. build.Claims.Items];
        Model = [.. build.Statements.Items];
        Settings = content.Settings;
        Change = content.Change;
        Fun = content.Fun;
    }

    /// <summary>The id of the catalog, such as <c>intimacy-core</c>.</summary>
    public string Id { get; }

    /// <summary>The version of its content, such as <c>1.0</c>.</summary>
    public string Version { get; }

    /// <summary>Id and version in one word, such as <c>intimacy-core/1.0</c>.</summary>
    public string VersionId => $"{Id}/{Version}";

    /// <summary>The packs that were laid over it, in the order given; empty for a catalog of its own.</summary>
    public ImmutableArray<CatalogPack> Packs => _content.Packs;

    /// <summary>
    /// Sixteen hexadecimal digits of a SHA-256 over the statements, prompts and options that people answer to, as the first of <see cref="Cultures"/> has them. It changes
    /// when a wording changes there, and neither with a translation nor when a host sets another term for the partner.
    /// </summary>
    public string WordingHash { get; }

    /// <summary>
    /// Sixteen hexadecimal digits of a SHA-256 over all that turns an answer into a score: the codes and values of scales, which way each
    /// sign points, where it counts and with which weight, the signs of each checklist. The same words may be scored another way.
    /// </summary>
    public string ScoringHash { get; }

    /// <summary>The scales.</summary>
    public ImmutableArray<Scale> Scales { get; }

    /// <summary>The dimensions.</summary>
    public ImmutableArray<Dimension> Dimensions { get; }

    /// <summary>The contexts that may be supplied.</summary>
    public ImmutableArray<Context> Contexts { get; }

    /// <summary>Every sign, in or out of a checklist.</summary>
    public ImmutableArray<Sign> Signs { get; }

    /// <summary>Signs of earlier versions, of which no question asks any more; older files may still hold answers to them.</summary>
    public ImmutableArray<RetiredSign> RetiredSigns { get; }

    /// <summary>The checklists.</summary>
    public ImmutableArray<Checklist> Checklists { get; }

    /// <summary>The checklist of a check-in that names none.</summary>
    public Checklist DefaultChecklist { get; }

    /// <summary>The strategies in the catalog's own order, which breaks ties.</summary>
    public ImmutableArray<Strategy> Strategies { get; }

    /// <summary>The practices.</summary>
    public ImmutableArray<Practice> Practices { get; }

    /// <summary>The rules, in the order in which contributions are added up.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The cut-offs and patterns.</summary>
    public PatternTable Patterns { get; }

    /// <summary>The focus of each pattern.</summary>
    public FocusTable Focus { get; }

    /// <summary>Pairs of strategies that pull in opposite directions.</summary>
    public ImmutableArray<Tension> Tensions { get; }

    /// <summary>Pairs of signs that can hardly both be high.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; }

    /// <summary>What two people can ask each other, in a talk or over a book.</summary>
    public ImmutableArray<TalkPrompt> Prompts { get; }

    /// <summary>What two people could enjoy together, for the fun list.</summary>
    public ImmutableArray<FunIdea> FunIdeas { get; }

    /// <summary>The cited papers.</summary>
    public ImmutableArray<EvidenceSource> Sources { get; }

    /// <summary>The graded claims.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>What emotional intimacy is and how it is kept, statement by statement.</summary>
    public ImmutableArray<ModelStatement> Model { get; }

    /// <summary>Minimums and margins.</summary>
    public CatalogSettings Settings { get; }

    /// <summary>What bears on change over time.</summary>
    public ChangeSettings Change { get; }

    /// <summary>What bears on the fun list as a whole.</summary>
    public FunSettings Fun { get; }

    internal LibraryTexts Texts { get; }
}
