namespace Intimacy.ErrorRates;

/// <summary>How far check-ins lie apart.</summary>
internal enum Spacing
{
    Month,
    ThreeWeeks,
}
