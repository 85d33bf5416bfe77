namespace Intimacy.Core.Tests.Conventions.Planted;

/// <summary>Uses the second by a call alone, the second the third by a field, the third the first in the body of a lambda.</summary>
internal static class RingOne
{
    public static string Call() => RingTwo.Name();
}
