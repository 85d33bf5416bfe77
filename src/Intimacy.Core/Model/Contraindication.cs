using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>When a practice must be left out, and what one partner can do alone instead. Immutable.</summary>
public sealed class Contraindication
{
    internal Contraindication(string care, ImmutableArray<SignalThreshold> signals, string insteadId)
    {
        Care = care;
        Signals = signals;
        InsteadId = insteadId;
    }

    /// <summary>When to leave it out, in plain words.</summary>
    public string Care { get; }

    /// <summary>Any of these at its level leaves the practice out of a partner's own report.</summary>
    public ImmutableArray<SignalThreshold> Signals { get; }

    /// <summary>The id of the solo practice to do instead.</summary>
    [CatalogId(CatalogIdKind.Practice)]
    public string InsteadId { get; }
}
