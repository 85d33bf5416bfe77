using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>Which signal of a checklist stands where in a <see cref="SignalTable"/>: its signs, then indices and dimensions, then contexts, then trends. Immutable.</summary>
internal sealed class SignalLayout(IntimacyCatalog catalog, Checklist checklist, int groups)
{
    /// <summary>A trend is one of presence or of absence.</summary>
    private const int Indices = 2;

    private readonly int _firstGroup = checklist.Signs.Length;
    private readonly int _firstContext = checklist.Signs.Length + groups;

    private readonly int _firstTrend = checklist.Signs.Length + groups + catalog.Contexts.Length;

    public int Count => _firstTrend + Indices;

    public Range Signs => .._firstGroup;

    public Range Groups => _firstGroup.._firstContext;

    public Range Contexts => _firstContext.._firstTrend;

    public Range Trends => _firstTrend..;

    public SignalIndex Of(Context context) => new(_firstContext + context.Ordinal);

    public SignalIndex Of(SignalId signal) => signal.Kind switch
    {
        SignalKind.Sign => checklist.IndexOf(catalog.Signs[signal.Ordinal]) is >= 0 and var position ? new SignalIndex(position) : SignalIndex.LeftOut,
        SignalKind.Context => new SignalIndex(_firstContext + signal.Ordinal),
        SignalKind.Trend => new SignalIndex(_firstTrend + signal.Ordinal),
        _ => new SignalIndex(_firstGroup + GroupIndex.Of(signal).Position),
    };
}
