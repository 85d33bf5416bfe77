namespace Intimacy.Core.Tests.Samples;

/// <summary>A test that makes, restores and builds programs and so takes a minute or more: it runs where INTIMACY_NEWCOMER=1 asks for it, as .ci/run does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NewcomerFactAttribute : FactAttribute
{
    public NewcomerFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("INTIMACY_NEWCOMER") != "1")
            Skip = "Set INTIMACY_NEWCOMER=1 to follow the pages for newcomers in an empty folder.";
    }
}
