using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>
/// Puts reasons together that are one to a reader: those on the same sign, and that of an area which only repeats in other words what
/// one of its own signs says.
/// </summary>
internal static class MainReasons
{
    public static ImmutableArray<MainReason> Of(IntimacyCatalog catalog, ImmutableArray<Reason> reasons)
    {
        var groups = new List<List<Reason>>();
        foreach (Reason reason in reasons.OrderBy(IsOfAnArea))
        {
            if (groups.Find(group => Belongs(catalog, reason, group[0])) is { } group)
                group.Add(reason);
            else
                groups.Add([reason]);
        }

        return [.. groups.Select(Merged).OrderByDescending(m => m.Contribution.Hundredths)];
    }

    private static MainReason Merged(List<Reason> group)
    {
        // What the answers mention, if one of the rules says it, and not why that counts.
        Reason telling = group.Find(r => r.Text != r.Rationale) ?? group[0];
        return new MainReason(telling.Text, telling.Rationale, Points.FromHundredths(group.Sum(r => r.Contribution.Hundredths)));
    }

    private static bool Belongs(IntimacyCatalog catalog, Reason reason, Reason first)
    {
        // Where several signals had to come together, none of them alone is the subject.
        if (reason.Rule.AtLeast > 1 || first.Rule.AtLeast > 1)
            return reason.Text == first.Text;
        if (reason.Signal == first.Signal)
            return true;
        return first.Signal.Kind == SignalKind.Sign && IsPartOf(catalog.Signs[first.Signal.Ordinal], reason.Signal);
    }

    private static bool IsOfAnArea(Reason reason) => reason.Signal.Kind is SignalKind.Dimension or SignalKind.Index;

    private static bool IsPartOf(Sign sign, SignalId area) => area.Kind switch
    {
        SignalKind.Dimension => sign.Dimensions.Any(d => d.Dimension.Ordinal == area.Ordinal),
        SignalKind.Index => sign.Index is { } index && (int)index == area.Ordinal,
        _ => false,
    };
}
