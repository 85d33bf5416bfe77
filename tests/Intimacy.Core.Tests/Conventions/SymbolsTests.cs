using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Intimacy.Core.Analyzers;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>What is shipped names its sources as they lie in the repository, and no folder of the machine that built it.</summary>
public class SymbolsTests
{
    public static TheoryData<string> Shipped => [typeof(IntimacyAdvisor).Assembly.Location, typeof(Build.Program).Assembly.Location, typeof(CatalogIdAnalyzer).Assembly.Location];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Symbols_name_no_folder_of_the_machine(string assembly)
    {
        SourcesOf(assembly).Should().HaveCountGreaterThan(5).And.OnlyContain(name => name.StartsWith("/_/src/Intimacy.Core", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_is_that_of_a_file()
    {
        SourcesOf(typeof(SymbolsTests).Assembly.Location).Should().Contain(name => name.EndsWith("/Conventions/SymbolsTests.cs", StringComparison.Ordinal));
    }

    private static List<string> SourcesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        file.TryOpenAssociatedPortablePdb(assembly, File.OpenRead, out MetadataReaderProvider? provider, out _).Should().BeTrue();
        using (provider)
        {
            MetadataReader reader = provider!.GetMetadataReader();
            return [.. reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name))];
        }
    }
}
