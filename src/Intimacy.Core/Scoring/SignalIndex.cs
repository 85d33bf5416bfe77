namespace Intimacy.Core.Scoring;

/// <summary>Where a signal stands in the <see cref="SignalTable"/> of one checklist.</summary>
internal readonly record struct SignalIndex(int Position)
{
    /// <summary>The checklist leaves it out.</summary>
    public static SignalIndex LeftOut => new(-1);

    public bool IsLeftOut => Position < 0;
}
