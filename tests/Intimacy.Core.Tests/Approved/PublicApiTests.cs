using PublicApiGenerator;

namespace Intimacy.Core.Tests.Approved;

public class PublicApiTests
{
    private static string Api => typeof(IntimacyAdvisor).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

    /// <summary>One file for every target: with <c>-p:LibraryTarget=net8.0</c> the same test looks at the other build of the library.</summary>
    [Fact]
    public void The_public_api_is_the_approved_one_whatever_the_target()
    {
#if WITHOUT_PIPES
        // Reading from a pipe is all that the other target lacks.
        Lines(Api).Should().Equal(Lines(File.ReadAllText(Conventions.Repository.Path("tests/Intimacy.Core.Tests/Approved/public-api.txt"))).Where(line => !line.Contains("PipeReader", StringComparison.Ordinal)));
#else
        ApprovedFile.Check("public-api.txt", Api);
#endif
    }

#if WITHOUT_PIPES
    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
#endif
}
