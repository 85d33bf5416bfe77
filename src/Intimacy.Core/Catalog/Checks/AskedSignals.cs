using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>What a checklist asks about. A context is given beside it, and a trend comes from more than one check-in.</summary>
internal sealed class AskedSignals(IntimacyCatalog catalog, Checklist checklist)
{
    private readonly HashSet<int> _dimensions = [.. checklist.Signs.SelectMany(s => s.Dimensions).Select(d => d.Dimension.Ordinal)];
    private readonly HashSet<IndexKind> _indices = [.. checklist.Signs.Select(s => s.Index).OfType<IndexKind>()];

    public Checklist Checklist => checklist;

    /// <summary>The checklists of a catalog that give advice.</summary>
    public static AskedSignals[] All(IntimacyCatalog catalog) => [.. catalog.Checklists.Where(c => !c.ScoresOnly).Select(c => new AskedSignals(catalog, c))];

    /// <summary>How many of the signals it asks about.</summary>
    public int Count(SignalId[] signals)
    {
        int count = 0;
        foreach (SignalId signal in signals)
            count += Has(signal) ? 1 : 0;
        return count;
    }

    public bool Has(SignalId signal) => signal.Kind switch
    {
        SignalKind.Sign => checklist.IndexOf(catalog.Signs[signal.Ordinal]) >= 0,
        SignalKind.Dimension => _dimensions.Contains(signal.Ordinal),
        SignalKind.Index or SignalKind.Trend => _indices.Contains((IndexKind)signal.Ordinal),
        _ => true,
    };
}
