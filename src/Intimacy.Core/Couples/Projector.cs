using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Makes released projections, and makes them smaller. This is the one place where a check-in meets another person.</summary>
internal static class Projector
{
    public static SharedView Project(CompiledScoring plan, CheckIn checkIn, SharingLevel level)
    {
        if (level == SharingLevel.Nothing || checkIn.SafetyConcern == SafetyConcern.Raised)
            return SharedView.Nothing(plan.Catalog);
        var header = new SharedHeader(checkIn.CatalogVersion, checkIn.Wording, checkIn.Partner, checkIn.Date, checkIn.Checklist) { Scoring = checkIn.Scoring };
        var slots = new AnswerSlot[checkIn.Slots.Length];
        for (int i = 0; i < slots.Length; i++)
            slots[i] = Released(checkIn.Checklist.Signs[i], checkIn.Slots[i]);
        return OfAnswers(plan, header, slots, level);
    }

    /// <summary>A view at a level; at answers it holds them, below it holds only what they come to.</summary>
    public static SharedView OfAnswers(CompiledScoring plan, SharedHeader header, AnswerSlot[] slots, SharingLevel level)
    {
        if (level == SharingLevel.Answers)
            return new SharedView(plan.Catalog, level, header, Released(plan, slots, exact: true), slots);

        // Delicate signs have a say only where every answer was released.
        AnswerSlot[] counted = [.. slots.Select((slot, i) => header.Checklist.Signs[i].IsDelicate ? AnswerSlot.NotApplicable : slot)];
        ImmutableArray<SharedScore> groups = Released(plan, counted, exact: false);
        return new SharedView(plan.Catalog, level, header, level == SharingLevel.Scores ? groups : Banded(groups), null);
    }

    /// <summary>The same view at a lower level; unchanged where it is there already.</summary>
    public static SharedView Lower(CompiledScoring plan, SharedView view, SharingLevel level)
    {
        if (view.Level <= level)
            return view;
        if (level == SharingLevel.Nothing)
            return SharedView.Nothing(plan.Catalog);
        return view.Slots is not null
            ? OfAnswers(plan, view.Header!, view.Slots, level)
            : new SharedView(plan.Catalog, level, view.Header, Banded(view.Groups), null);
    }

    private static ImmutableArray<SharedScore> Banded(ImmutableArray<SharedScore> groups) => [.. groups.Select(g => new SharedScore(g.Band, null))];

    private static ImmutableArray<SharedScore> Released(CompiledScoring plan, AnswerSlot[] counted, bool exact)
    {
        var sums = new RawScore[plan.GroupCount];
        plan.Sum(counted, sums);
        var groups = ImmutableArray.CreateBuilder<SharedScore>(sums.Length);
        for (int g = 0; g < sums.Length; g++)
        {
            var group = new GroupIndex(g);
            bool weighs = group.IsDimension && WeighingAnswers.IsIn(plan, counted, plan.Catalog.Dimensions[group.Dimension]);
            groups.Add(ReleasedScore.Of(plan, group, sums[g], weighs, exact));
        }

        return groups.MoveToImmutable();
    }

    /// <summary>Why something was not answered is not released, and a confidential answer never is.</summary>
    private static AnswerSlot Released(Sign sign, AnswerSlot slot) =>
        sign.IsConfidential || slot.IsOpen ? AnswerSlot.NotAsked : slot;
}
