using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Sets two views of the same level side by side.</summary>
internal static class Comparer
{
    public static ImmutableArray<Comparison> Areas(IntimacyCatalog catalog, SharedView first, SharedView second) =>
    [
        Compare(catalog, new SignalId(SignalKind.Index, "presence", (int)IndexKind.Presence), catalog.NameOf(IndexKind.Presence), first.Presence, second.Presence),
        Compare(catalog, new SignalId(SignalKind.Index, "absence", (int)IndexKind.Absence), catalog.NameOf(IndexKind.Absence), first.Absence, second.Absence),
        .. catalog.Dimensions.Select(d => Compare(catalog, new SignalId(SignalKind.Dimension, d.Id, d.Ordinal), d.Name, first.Dimension(d), second.Dimension(d))),
    ];

    /// <summary>The signs that both answered; empty below the level of answers.</summary>
    public static ImmutableArray<Comparison> Signs(ScoringPlan plan, SharedView first, SharedView second)
    {
        if (first.Slots is null || second.Slots is null)
            return [];
        var signs = ImmutableArray.CreateBuilder<Comparison>();
        for (int i = 0; i < first.Slots.Length; i++)
        {
            if (first.Slots[i] < 0 || second.Slots[i] < 0)
                continue;
            Sign sign = plan.Checklist.Signs[i];
            signs.Add(Compare(plan.Catalog, new SignalId(SignalKind.Sign, sign.Id, sign.Ordinal), sign.Statement, Read(plan, i, first.Slots[i]), Read(plan, i, second.Slots[i])));
        }

        return signs.ToImmutable();
    }

    private static SharedScore Read(ScoringPlan plan, int position, int slot) =>
        new(Projector.BandOf(plan.Catalog.Settings, new Points((SignalReading.Million - plan.Concern(position, slot).Point) / 100)), null);

    private static Comparison Compare(IntimacyCatalog catalog, SignalId subject, string name, SharedScore first, SharedScore second)
    {
        JointTexts texts = catalog.Texts.Joint;
        string text = Comparison.AgreementOf(first.Band, second.Band) switch
        {
            Agreement.BothWell => texts.BothWell,
            Agreement.BothConcerned => texts.BothConcerned,
            Agreement.SeenDifferently => texts.SeenDifferently,
            Agreement.Mixed => texts.Mixed,
            _ => texts.Unknown,
        };
        return new Comparison(subject, name, first, second, text);
    }
}
