using PublicApiGenerator;

namespace Intimacy.Core.Tests.Approved;

public class PublicApiTests
{
    /// <summary>One file for every target: with <c>-p:LibraryTarget=net8.0</c> the same test looks at the other build of the library.</summary>
    [Fact]
    public void The_public_api_is_the_approved_one_whatever_the_target()
    {
        ApprovedFile.Check("public-api.txt", typeof(IntimacyAdvisor).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
    }
}
