using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Strategies, practices and rules of the compact form, and the pairs that stand beside them.</summary>
internal static class CompactAdvice
{
    public static void Read(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
            ReadStrategy(input, build);
        var takes = new TakesTexts(build.Texts);
        Func<Practice, string> inWords = takes.Of;
        for (int i = input.Number(); i > 0; i--)
            ReadPractice(input, build, inWords);
        for (int i = input.Number(); i > 0; i--)
            ReadRule(input, build);
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            build.Tensions.Add(id, new Tension(
                id, build.Strategies.Items[input.Number()], build.Strategies.Items[input.Number()], new Points(input.Number()), build.Texts[$"tension.{id}"]));
        }

        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            build.Contradictions.Add(id, new Contradiction(
                id, build.Signs.Items[input.Number()], build.Signs.Items[input.Number()], new Points(input.Number()), build.Texts[$"contradiction.{id}"]));
        }
    }

    public static void ReadPrompts(CompactInput input, CatalogBuild build)
    {
        for (int i = input.Number(); i > 0; i--)
        {
            string id = input.Word();
            string theme = input.Word();
            var settings = new PromptSetting[input.Number()];
            for (int s = 0; s < settings.Length; s++)
                settings[s] = (PromptSetting)input.Number();
            build.Prompts.Add(id, new TalkPrompt
            {
                Ordinal = build.Prompts.Items.Count,
                Id = id,
                ThemeId = theme,
                Text = build.Texts[$"prompt.{id}"],
                For = ImmutableCollectionsMarshal.AsImmutableArray(settings),
                Excludes = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
            });
        }
    }

    private static void ReadStrategy(CompactInput input, CatalogBuild build)
    {
        string id = input.Word();
        Precedence? precedence = input.NumberOrNothing() is { } tier
            ? new Precedence(tier, new Points(input.Number()), CompactSignals.Conditions(input, build), CompactSignals.Conditions(input, build))
            : null;
        build.Strategies.Add(id, new Strategy
        {
            Ordinal = build.Strategies.Items.Count,
            Id = id,
            Title = build.Texts[$"strategy.{id}"],
            About = build.Texts[$"strategy.{id}.about"],
            Precedence = precedence,
            Excludes = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
            RecommendedWhen = CompactSignals.Conditions(input, build),
            WithheldFrom = CompactSignals.Conditions(input, build),
            Claims = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Claims.Items)),
        });
    }

    private static void ReadPractice(CompactInput input, CatalogBuild build, Func<Practice, string> inWords)
    {
        string id = input.Word();
        build.Practices.Add(id, new Practice
        {
            Ordinal = build.Practices.Items.Count,
            InWords = inWords,
            Id = id,
            Strategy = build.Strategies.Items[input.Number()],
            Title = build.Texts[$"practice.{id}"],
            How = build.Texts[$"practice.{id}.how"],
            FirstTime = build.Texts[$"practice.{id}.first"],
            Cadence = new Cadence((CadencePeriod)input.Number(), input.Number(), input.Number()),
            Minutes = input.Number(),
            UpToMinutes = input.Number(),
            Effort = (Effort)input.Number(),
            Cost = (Cost)input.Number(),
            Place = (Place)input.Number(),
            With = (Participation)input.Number(),
            IsFirstStep = input.Flag(),
            Keeps = input.Flag(),
            IsOnlyWhenCalledFor = input.Flag(),
            Needs = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
            Excludes = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Contexts.Items)),
            For = CompactSignals.Signals(input, build),
            HasNoKnownContraindication = input.Flag(),
            Contraindication = input.Flag() ? new Contraindication(build.Texts[$"practice.{id}.care"], CompactSignals.Thresholds(input, build), input.Word()) : null,
            Invitation = input.Flag() ? new Invitation(build.Texts[$"practice.{id}.invitation"], CompactSignals.Thresholds(input, build)) : null,
            Claims = ImmutableCollectionsMarshal.AsImmutableArray(input.Some(build.Claims.Items)),
        });
    }

    private static void ReadRule(CompactInput input, CatalogBuild build)
    {
        string id = input.Word();
        var (strategy, combination, atLeast) = (build.Strategies.Items[input.Number()], (RuleCombination)input.Number(), input.Number());
        ImmutableArray<SignalId> signals = CompactSignals.Signals(input, build);
        string?[] ownTexts = new string?[signals.Length];
        for (int i = 0; i < ownTexts.Length; i++)
            ownTexts[i] = build.Texts.Optional($"rule.{id}.{signals[i].Target}");
        build.Rules.Add(id, new Rule
        {
            Id = id,
            Strategy = strategy,
            Combination = combination,
            AtLeast = atLeast,
            Signals = signals,
            ExactFrom = new Level(input.Number()),
            ExactTo = new Level(input.Number()),
            Weight = input.Number(),
            Basis = (Basis)input.Number(),
            Text = build.Texts[$"rule.{id}"],
            TextBySignal = ImmutableCollectionsMarshal.AsImmutableArray(ownTexts),
        });
    }
}
