using Intimacy.Core.Catalog.Content;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Turns documents into a catalog, or into the list of everything that is wrong with them.</summary>
internal static partial class CatalogReader
{
    private static readonly Lazy<LanguageTexts[]> Common = new(BuiltInTexts.ReadCommon);

    private static CatalogContent Build(CatalogSource source)
    {
        source.ThrowIfUnreadable();
        return Build(source.IsOfPacksAlone ? BuiltIn.Under(source) : source, WordChoice.AsWritten);
    }

    public static CatalogContent Build(CatalogSource source, WordChoice words)
    {
        // A catalog is built again when a host asks for other words; the source remembers which properties were asked for.
        lock (source)
            return BuildAlone(source, words);
    }

    private static CatalogContent BuildAlone(CatalogSource source, WordChoice words)
    {
        ProblemList problems = source.StartAnew();
        source.Merge();
        TextLanguages languages = TextLanguages.Read(source.Objects("texts"), source.Only("language"), Common.Value, problems);

        // Without knowing which language all texts stand in, half of the texts would fill the list with the other half.
        problems.ThrowIfAny("The catalog");
        var texts = new CatalogTexts(languages, words, problems);
        if (words.Terms.Count > 0)
            HostTerms.Check(words.Terms, texts.KnownTerms(), problems);
        var build = new CatalogBuild(source, texts, problems);
        ScaleSection.Read(build);
        DimensionSection.Read(build);
        ContextSection.Read(build);
        SignSection.Read(build);
        RetiredSection.Read(build);
        ChecklistSection.Read(build);
        EvidenceSection.Read(build);
        ReportedSection.Read(build);
        StrategySection.Read(build);
        PracticeSection.Read(build);
        RuleSection.Read(build);
        PairSection.Read(build);
        PromptSection.Read(build);
        PatternTable? patterns = PatternSection.Read(build);
        FocusTable? focus = FocusSection.Read(build, patterns);
        CatalogSettings settings = SettingsSection.Read(build);
        ChangeSettings change = ChangeSection.Read(build);
        FunSettings fun = FunSection.Read(build);
        CatalogArithmetic.Check(build);
        string? id = source.OwnerOf("id", "the id of the catalog")?.Id("id");
        string? version = ReadVersion(source);
        JsonObjectReader? owner = source.OwnerOf("defaultChecklist", "the id of a checklist");
        Checklist? checklist = owner is null ? null : build.Checklists.Find(owner, "defaultChecklist");
        var library = new LibraryTexts(texts);
        source.Close();
        texts.Close();
        problems.ThrowIfAny("The catalog");
        return new CatalogContent
        {
            Source = () => source,
            Packs = source.Packs,
            WordingHash = texts.WordingHash(),
            ScoringHash = Reading.ScoringHash.Of(build),
            Words = words,
            Cultures = [.. texts.Cultures],
            Lists = build,
            Library = library,
            Id = id!,
            Version = version!,
            DefaultChecklist = checklist!,
            Patterns = patterns!,
            Focus = focus!,
            Settings = settings,
            Change = change,
            Fun = fun,
        };
    }

    /// <summary>A check-in file repeats the version: what it could not hold is refused here.</summary>
    private static string? ReadVersion(CatalogSource source)
    {
        JsonObjectReader? owner = source.OwnerOf("version", "a version such as 1.0");
        string? version = owner?.String("version");
        if (version is not null && !VersionStamp.IsStamp(version))
            owner!.Problems.Add(owner.PathOf("version"), VersionStamp.Expected, "another text");
        return version;
    }
}
