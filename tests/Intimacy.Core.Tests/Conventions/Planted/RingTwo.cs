using Intimacy.Core.Tests.Conventions.Planted.Other;

namespace Intimacy.Core.Tests.Conventions.Planted;

internal static class RingTwo
{
    private static readonly RingThree[] Field = [];

    public static string Name() => $"{Field.Length}";
}
