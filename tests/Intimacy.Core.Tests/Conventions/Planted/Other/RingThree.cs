namespace Intimacy.Core.Tests.Conventions.Planted.Other;

internal sealed class RingThree
{
    public Func<string> Later { get; } = () => RingOne.Call();
}
