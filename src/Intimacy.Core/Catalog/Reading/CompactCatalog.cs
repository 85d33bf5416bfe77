using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Intimacy.Core.Catalog.Content;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>
/// Builds the built-in catalog from its compact form. The documents stay the source of truth, for people and for other terms; a first report does not
/// wait for them.
/// </summary>
internal static class CompactCatalog
{
    public const string FileName = "built-in.txt";

    public static CatalogContent Read(string? culture = null)
    {
        var input = new CompactInput(EmbeddedContent.Bytes(FileName));
        var words = new WordChoice(culture, ImmutableDictionary<string, string>.Empty);
        var texts = new CatalogTexts(BuiltInTexts.Read(culture), words, new ProblemList());
        (string id, string version, string wording, string scoring) = (input.Word(), input.Word(), input.Word(), input.Word());
        var build = new CatalogBuild(new CatalogSource(), texts, new ProblemList());
        ReadScales(input, build);
        ReadNamed(input, build);
        ReadSigns(input, build);
        ReadChecklists(input, build);
        CompactEvidence.Read(input, build);
        CompactAdvice.Read(input, build);
        CompactAdvice.ReadPrompts(input, build);
        CompactTables.ReadFunIdeas(input, build);
        return new CatalogContent
        {
            Source = static () => CatalogReader.BuiltIn,
            IsBuiltIn = true,
            Words = words,
            Cultures = [.. BuiltInTexts.Languages],
            Lists = build,
            Library = new LibraryTexts(texts),
            Id = id,
            Version = version,
            WordingHash = wording,
            ScoringHash = scoring,
            DefaultChecklist = build.Checklists.Items[input.Number()],
            Patterns = CompactTables.Patterns(input, build),
            Focus = CompactTables.Focus(input, build),
            Settings = CompactTables.Settings(input),
            Change = CompactTables.Change(input, build),
            Fun = CompactTables.Fun(input, build),
        };
    }

    private static void ReadScales(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            var options = new ScaleOption[input.Number()];
            for (int o = 0; o < options.Length; o++)
            {
                int code = input.Number();
                options[o] = new ScaleOption(code, input.Number(), build.Texts[$"scale.{id}.{code}"]);
            }

            build.Scales.Add(id, new Scale(id, build.Texts[$"scale.{id}.prompt"], ImmutableCollectionsMarshal.AsImmutableArray(options)));
        }
    }

    private static void ReadNamed(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            build.Dimensions.Add(id, new Dimension(
                build.Dimensions.Items.Count, id, build.Texts[$"dimension.{id}"], build.Texts[$"dimension.{id}.about"], build.Texts[$"because.dimension.{id}"]));
        }

        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            build.Contexts.Add(id, new Context
            {
                Ordinal = build.Contexts.Items.Count,
                Id = id,
                Owner = (ContextOwner)input.Number(),
                ExactDefault = new Level(input.Number()),
                Label = build.Texts[$"context.{id}"],
                Because = build.Texts[$"because.context.{id}"],
            });
        }
    }

    private static void ReadSigns(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            var sign = new Sign
            {
                Ordinal = build.Signs.Items.Count,
                Id = id,
                Polarity = (SignPolarity)input.Number(),
                Scale = build.Scales.Items[input.Number()],
                Index = (IndexKind?)input.NumberOrNothing(),
                IsDelicate = input.Flag(),
                ConcernAbove = input.NumberOrNothing(),
                GuardFrom = input.NumberOrNothing(),
                Dimensions = ReadWeights(input, build),
                Statement = build.Texts[$"sign.{id}"],
                Because = build.Texts.Optional($"because.sign.{id}") ?? "",
            };
            build.Signs.Add(id, sign);
        }

        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            build.Retired.Add(id, new RetiredSign(id, input.NumberOrNothing() is { } instead ? build.Signs.Items[instead] : null));
        }
    }

    private static ImmutableArray<DimensionWeight> ReadWeights(CompactInput input, CatalogBuild build)
    {
        var weights = new DimensionWeight[input.Number()];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = new DimensionWeight(build.Dimensions.Items[input.Number()], input.Number());
        return ImmutableCollectionsMarshal.AsImmutableArray(weights);
    }

    private static void ReadChecklists(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            build.Checklists.Add(id, new Checklist
            {
                Ordinal = build.Checklists.Items.Count,
                Id = id,
                Name = build.Texts[$"checklist.{id}"],
                About = build.Texts[$"checklist.{id}.about"],
                ScoresOnly = input.Flag(),
                Signs = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Signs.Items)),
            });
        }
    }
}
