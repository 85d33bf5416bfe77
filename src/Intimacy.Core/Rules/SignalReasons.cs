using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>A signal as a reason in words.</summary>
internal static class SignalReasons
{
    public static string Of(IntimacyCatalog catalog, SignalId signal) => signal.Kind switch
    {
        SignalKind.Sign => catalog.Signs[signal.Ordinal].Because,
        SignalKind.Dimension => catalog.Dimensions[signal.Ordinal].Because,
        SignalKind.Context => catalog.Contexts[signal.Ordinal].Because,
        SignalKind.Trend => catalog.Texts.Change.Because((IndexKind)signal.Ordinal),
        _ => signal.Ordinal == (int)IndexKind.Presence ? catalog.Texts.PresenceBecause : catalog.Texts.AbsenceBecause,
    };
}
