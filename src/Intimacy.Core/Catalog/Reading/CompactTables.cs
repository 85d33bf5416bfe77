using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>What stands once in the compact form: patterns, focus, settings.</summary>
internal static class CompactTables
{
    public static PatternTable Patterns(CompactInput input, CatalogBuild build) => new()
    {
        PresenceCut = new Points(input.Number()),
        AbsenceCut = new Points(input.Number()),
        CloseCall = new Points(input.Number()),
        Basis = (Basis)input.Number(),
        MuchLittle = Pattern(input, build),
        MuchMuch = Pattern(input, build),
        LittleLittle = Pattern(input, build),
        LittleMuch = Pattern(input, build),
        Undetermined = Pattern(input, build),
        Uneven = input.Flag() ? Pattern(input, build) : null,
        UnevenBelow = Cuts(input, build),
        UnevenAtWorst = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Dimensions.Items)),
    };

    public static FocusTable Focus(CompactInput input, CatalogBuild build)
    {
        var focuses = new List<Focus>();
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            focuses.Add(new Focus(id, build.Texts[$"focus.{id}"], build.Texts[$"focus.{id}.about"]));
        }

        ImmutableDictionary<string, Focus>.Builder byPattern = ImmutableDictionary.CreateBuilder<string, Focus>(StringComparer.Ordinal);
        for (int i = input.Number(); i > 0; i--)
            byPattern.Add(input.Word(), focuses[input.Number()]);
        return new FocusTable
        {
            Focuses = [.. focuses],
            ByPattern = byPattern.ToImmutable(),
            Barred = OneOf(focuses, input),
            Instead = OneOf(focuses, input),
            WhileWithheld = OneOf(focuses, input),
            BarredFrom = new Points(input.Number()),
            BarredWhen = CompactSignals.Conditions(input, build),
            BarredUnder = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
            Basis = (Basis)input.Number(),
        };
    }

    public static CatalogSettings Settings(CompactInput input) => new()
    {
        MinimumAnswered = input.Number(),
        MinimumCoveragePercent = input.Number(),
        LowCoveragePercent = input.Number(),
        IdenticalAnswers = input.Number(),
        NearTie = new Points(input.Number()),
        RecommendFrom = new Points(input.Number()),
        NextCheckInDays = input.Number(),
        BandWellFrom = new Points(input.Number()),
        BandConcernBelow = new Points(input.Number()),
        MinimumReleased = input.Number(),
        ReleaseCuts = Points(input),
        DatesApartDays = input.Number(),
    };

    public static ChangeSettings Change(CompactInput input, CatalogBuild build) => new()
    {
        FeltBy = input.NumberOrNothing() is { } sign ? build.Signs.Items[sign] : null,
        PausedUnder = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
    };

    public static FunSettings Fun(CompactInput input, CatalogBuild build) => new() { PausedUnder = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)) };

    public static void ReadFunIdeas(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            (FunIdeaOrigin origin, Cost cost) = ((FunIdeaOrigin)input.Number(), (Cost)input.Number());
            var settings = new FunIdeaSetting[input.Number()];
            for (int s = 0; s < settings.Length; s++)
                settings[s] = (FunIdeaSetting)input.Number();
            build.FunIdeas.Add(id, new FunIdea
            {
                Id = id,
                Text = build.Texts[$"fun.{id}"],
                Origin = origin,
                Cost = cost,
                Settings = ImmutableCollectionsMarshal.AsImmutableArray(settings),
                Needs = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
                Excludes = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
            });
        }
    }

    private static Pattern Pattern(CompactInput input, CatalogBuild build)
    {
        string id = input.Word();
        return new Pattern(id, build.Texts[$"pattern.{id}"], build.Texts[$"pattern.{id}.about"]);
    }

    private static Focus? OneOf(List<Focus> focuses, CompactInput input) => input.NumberOrNothing() is { } at ? focuses[at] : null;

    private static ImmutableArray<DimensionCut> Cuts(CompactInput input, CatalogBuild build)
    {
        var cuts = new DimensionCut[input.Number()];
        for (int i = 0; i < cuts.Length; i++)
            cuts[i] = new DimensionCut(build.Dimensions.Items[input.Number()], new Points(input.Number()));
        return ImmutableCollectionsMarshal.AsImmutableArray(cuts);
    }

    private static ImmutableArray<Points> Points(CompactInput input)
    {
        var points = new Points[input.Number()];
        for (int i = 0; i < points.Length; i++)
            points[i] = new Points(input.Number());
        return ImmutableCollectionsMarshal.AsImmutableArray(points);
    }
}
