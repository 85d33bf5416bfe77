using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Intimacy.Core.Tests.Approved;
using Intimacy.Core.Tests.Conventions;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Samples;

/// <summary>The programs that a newcomer copies from stand in a page with what they really print.</summary>
public sealed class SmallSamplesTests
{
    private const int MaxLines = 60;

    public static TheoryData<string> Printing => ["FirstReport", "TwoPartners", "OwnCatalog", "DependencyInjection"];

    public static TheoryData<string> All => ["FirstReport", "TwoPartners", "OwnCatalog", "DependencyInjection", "WebApi"];

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_shows_the_program(string sample)
    {
        string program = File.ReadAllText(Repository.Path($"samples/{sample}/Program.cs")).ReplaceLineEndings("\n").TrimEnd('\n');

        DocBlock block = DocPage.Of(PageOf(sample)).Blocks.Single(b => b.Name == $"samples/{sample}/Program.cs");
        ApprovedFile.AcceptIn(PageOf(sample), block.Text, program);
        block.Text.Should().Be(program);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_program_is_read_at_a_glance(string sample)
    {
        File.ReadAllLines(Repository.Path($"samples/{sample}/Program.cs")).Should().HaveCountLessThanOrEqualTo(MaxLines);
    }

    [Theory]
    [MemberData(nameof(Printing))]
    public async Task The_page_shows_what_the_program_prints(string sample)
    {
        BufferedCommandResult run = await Cli.Wrap("dotnet").WithArguments([BuiltSample.PathOf(sample, $"{sample}.dll")]).ExecuteBufferedAsync(Encoding.UTF8);

        DocBlock block = DocPage.Of(PageOf(sample)).Blocks.Single(b => b.Name == $"samples/{sample}");
        string output = run.StandardOutput.ReplaceLineEndings("\n").TrimEnd('\n');
        ApprovedFile.AcceptIn(PageOf(sample), block.Text, output);
        output.Should().Be(block.Text);
    }

    private static string PageOf(string sample) => sample is "DependencyInjection" or "WebApi" ? "docs/samples-for-hosts.md" : "docs/samples.md";
}
