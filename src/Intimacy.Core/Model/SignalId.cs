namespace Intimacy.Core.Model;

/// <summary>
/// The name of a signal, such as <c>sign:loneliness</c>. A signal is a concern from 0 to 1, 1 being the greatest. Immutable.
/// </summary>
public sealed record SignalId
{
    internal SignalId(SignalKind kind, string target, int ordinal)
    {
        Kind = kind;
        Target = target;
        Ordinal = ordinal;
    }

    /// <summary>What it speaks of.</summary>
    public SignalKind Kind { get; }

    /// <summary>The id of the sign, dimension, index or context.</summary>
    public string Target { get; }

    internal int Ordinal { get; }

    /// <summary>The kind in lower case, a colon, the target.</summary>
    /// <returns>The name as rules and reports write it.</returns>
    public override string ToString() => $"{Prefix(Kind)}:{Target}";

    internal static string Prefix(SignalKind kind) => kind switch
    {
        SignalKind.Sign => "sign",
        SignalKind.Dimension => "dimension",
        SignalKind.Index => "index",
        SignalKind.Trend => "trend",
        _ => "context",
    };
}
