namespace Intimacy.Core.Tests.Samples;

/// <summary>A test of a program that keeps both processors busy for half a minute or more: it runs where INTIMACY_LONG_RUNS=1 asks for it, as .ci/run does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongRunFactAttribute : FactAttribute
{
    public LongRunFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("INTIMACY_LONG_RUNS") != "1")
            Skip = "Set INTIMACY_LONG_RUNS=1 to run programs that take long.";
    }
}
