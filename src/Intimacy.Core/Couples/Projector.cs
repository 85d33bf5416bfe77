using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Makes released projections, and makes them smaller. This is the one place where a check-in meets another person.</summary>
internal static class Projector
{
    public static SharedView Project(ScoringPlan plan, CheckIn checkIn, SharingLevel level)
    {
        if (level == SharingLevel.Nothing || checkIn.SafetyConcern == SafetyConcern.Raised)
            return SharedView.Nothing(plan.Catalog);
        var header = new SharedHeader(checkIn.CatalogVersion, checkIn.Wording, checkIn.Partner, checkIn.Date, checkIn.Checklist);
        int[] slots = new int[checkIn.Slots.Length];
        for (int i = 0; i < slots.Length; i++)
            slots[i] = Released(checkIn.Checklist.Signs[i], checkIn.Slots[i]);
        return OfAnswers(plan, header, slots, level);
    }

    /// <summary>A view at a level; at answers it holds them, below it holds only what they come to.</summary>
    public static SharedView OfAnswers(ScoringPlan plan, SharedHeader header, int[] slots, SharingLevel level)
    {
        // Delicate signs have a say only where every answer was released.
        int[] counted = level == SharingLevel.Answers
            ? slots
            : [.. slots.Select((slot, i) => header.Checklist.Signs[i].IsDelicate ? AnswerSlot.NotApplicable : slot)];
        var sums = new RawScore[plan.GroupCount];
        plan.Sum(counted, sums);
        ImmutableArray<SharedScore> groups = [.. sums.Select((raw, group) => Release(plan, group, raw, level))];
        return level == SharingLevel.Answers
            ? new SharedView(plan.Catalog, level, header, Weighed.Groups(plan, slots, groups), slots)
            : new SharedView(plan.Catalog, level, header, groups, null);
    }

    /// <summary>The same view at a lower level; unchanged where it is there already.</summary>
    public static SharedView Lower(ScoringPlan plan, SharedView view, SharingLevel level)
    {
        if (view.Level <= level)
            return view;
        if (level == SharingLevel.Nothing)
            return SharedView.Nothing(plan.Catalog);
        return view.Slots is not null
            ? OfAnswers(plan, view.Header!, view.Slots, level)
            : new SharedView(plan.Catalog, level, view.Header, [.. view.Groups.Select(g => new SharedScore(g.Band, null))], null);
    }

    /// <summary>100 is well: an index of warning signs counts from the top.</summary>
    public static Points Wellness(int group, Points estimate) =>
        group == (int)IndexKind.Absence ? new Points(100_00 - estimate.Hundredths) : estimate;

    /// <summary>One answered sign, 100 being well.</summary>
    public static Points WellnessOf(ScoringPlan plan, int position, int slot) =>
        new((SignalReading.Million - plan.Concern(position, slot).Point) / 100);

    public static Band BandOf(CatalogSettings settings, Points wellness)
    {
        if (wellness >= settings.BandWellFrom)
            return Band.Well;
        return wellness < settings.BandConcernBelow ? Band.Concern : Band.Middle;
    }

    private static SharedScore Release(ScoringPlan plan, int group, in RawScore raw, SharingLevel level)
    {
        if (!plan.HasEstimate(raw) || raw.Estimate is not { } estimate)
            return SharedScore.Unknown;
        CatalogSettings settings = plan.Catalog.Settings;
        bool asScore = level >= SharingLevel.Scores && raw.Answered >= settings.MinimumReleased;
        return new SharedScore(BandOf(settings, Wellness(group, estimate)), asScore ? estimate : null);
    }

    /// <summary>Why something was not answered is not released, and a confidential answer never is.</summary>
    private static int Released(Sign sign, int slot) =>
        sign.IsConfidential || slot is AnswerSlot.Skipped or AnswerSlot.Declined ? AnswerSlot.NotAsked : slot;
}
