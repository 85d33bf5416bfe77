using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Signals of the compact form, with the levels from which they matter.</summary>
internal static class CompactSignals
{
    public static ImmutableArray<SignalId> Signals(CompactInput input, CatalogBuild build)
    {
        var signals = new SignalId[input.Number()];
        for (int i = 0; i < signals.Length; i++)
            signals[i] = Signal(input, build);
        return ImmutableCollectionsMarshal.AsImmutableArray(signals);
    }

    public static ImmutableArray<SignalThreshold> Thresholds(CompactInput input, CatalogBuild build)
    {
        var thresholds = new SignalThreshold[input.Number()];
        for (int i = 0; i < thresholds.Length; i++)
            thresholds[i] = new SignalThreshold(Signal(input, build), new Level(input.Number()));
        return ImmutableCollectionsMarshal.AsImmutableArray(thresholds);
    }

    public static ImmutableArray<SignalCondition> Conditions(CompactInput input, CatalogBuild build)
    {
        var conditions = new SignalCondition[input.Number()];
        for (int i = 0; i < conditions.Length; i++)
            conditions[i] = new SignalCondition(Thresholds(input, build));
        return ImmutableCollectionsMarshal.AsImmutableArray(conditions);
    }

    private static SignalId Signal(CompactInput input, CatalogBuild build)
    {
        (SignalKind kind, int ordinal) = ((SignalKind)input.Number(), input.Number());
        string target = kind switch
        {
            SignalKind.Sign => build.Signs.Items[ordinal].Id,
            SignalKind.Dimension => build.Dimensions.Items[ordinal].Id,
            SignalKind.Context => build.Contexts.Items[ordinal].Id,
            _ => ordinal == (int)IndexKind.Presence ? "presence" : "absence",
        };
        return new SignalId(kind, target, ordinal);
    }
}
