using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Sets two views of the same level side by side.</summary>
internal static class ViewComparer
{
    public static ImmutableArray<Comparison> Areas(CompiledScoring plan, SharedView first, SharedView second) =>
    [
        Index(plan.Catalog, IndexKind.Presence, "presence", first.PresenceOfIntimacy, second.PresenceOfIntimacy),
        Index(plan.Catalog, IndexKind.Absence, "absence", first.AbsenceOfIntimacy, second.AbsenceOfIntimacy),
        .. plan.Catalog.Dimensions.Select(d => Dimension(plan, d, first, second)),
    ];

    /// <summary>The signs that both answered; empty below the level of answers.</summary>
    public static ImmutableArray<Comparison> Signs(CompiledScoring plan, SharedView first, SharedView second)
    {
        if (first.Slots is null || second.Slots is null)
            return [];
        var signs = ImmutableArray.CreateBuilder<Comparison>();
        for (int i = 0; i < first.Slots.Length; i++)
        {
            if (first.Slots[i].IsAnswered && second.Slots[i].IsAnswered)
                signs.Add(Sign(plan, i, Read(plan, i, first.Slots[i]), Read(plan, i, second.Slots[i])));
        }

        return signs.ToImmutable();
    }

    private static Comparison Index(IntimacyCatalog catalog, IndexKind kind, string target, SharedScore first, SharedScore second) =>
        new(
            catalog.Texts.Joint,
            new ComparedThing(new SignalId(SignalKind.Index, target, (int)kind), catalog.NameOf(kind), band => BandWords.OfIndex(catalog.Texts.Bands, kind, band)),
            first,
            second,
            WeighingSides.None);

    private static Comparison Dimension(CompiledScoring plan, Dimension dimension, SharedView first, SharedView second) => new(
        plan.Catalog.Texts.Joint,
        new ComparedThing(new SignalId(SignalKind.Dimension, dimension.Id, dimension.Ordinal), dimension.Name, band => BandWords.OfArea(plan.Catalog.Texts.Bands, band)),
        first.Dimension(dimension),
        second.Dimension(dimension),
        SidesOf(plan, dimension, first, second));

    private static WeighingSides SidesOf(CompiledScoring plan, Dimension dimension, SharedView first, SharedView second)
    {
        if (WeighsOn(plan, first, dimension) != WeighsOn(plan, second, dimension))
            return WeighingSides.One;
        return HoldsWeight(plan, first, dimension) && HoldsWeight(plan, second, dimension) ? WeighingSides.Both : WeighingSides.None;
    }

    private static Comparison Sign(CompiledScoring plan, int position, SharedScore first, SharedScore second)
    {
        Sign sign = plan.Checklist.Signs[position];
        bool weighs = sign.IsDelicate && !sign.Dimensions.IsEmpty && Comparison.AgreementOf(first.Band, second.Band) == Agreement.SeenDifferently;
        var thing = new ComparedThing(new SignalId(SignalKind.Sign, sign.Id, sign.Ordinal), sign.Statement, band => BandAnswers.Of(plan, position, band));
        return new Comparison(plan.Catalog.Texts.Joint, thing, first, second, weighs ? WeighingSides.One : WeighingSides.None);
    }

    private static SharedScore Read(CompiledScoring plan, int position, AnswerSlot slot) =>
        new(WeighingAnswers.BandOf(plan.Catalog.Settings, WeighingAnswers.WellnessOf(plan, position, slot)), null);

    private static bool HoldsWeight(CompiledScoring plan, SharedView view, Dimension dimension) =>
        view.Slots is { } slots && WeighingAnswers.IsIn(plan, slots, dimension);

    /// <summary>What weighs on somebody and is no matter of two views; never true below the level of answers.</summary>
    private static bool WeighsOn(CompiledScoring plan, SharedView view, Dimension dimension)
    {
        if (view.Slots is not { } slots)
            return false;
        foreach (int position in plan.PositionsOf(dimension))
        {
            if (plan.Checklist.Signs[position].IsDelicate && slots[position].IsAnswered && WeighingAnswers.Weighs(plan, position, slots[position]))
                return true;
        }

        return false;
    }
}
