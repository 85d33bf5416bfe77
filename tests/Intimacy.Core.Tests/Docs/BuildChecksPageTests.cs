using Intimacy.Core.Build;
using Intimacy.Core.Tests.Approved;
using Intimacy.Core.Tests.BuildChecks;
using Intimacy.Core.Tests.Samples;

namespace Intimacy.Core.Tests.Docs;

public class BuildChecksPageTests
{
    private const string Page = "docs/build-checks.md";

    [Fact]
    public async Task The_page_shows_what_a_build_says_of_its_pack_and_its_code()
    {
        DocBlock[] blocks = [.. DocPage.Of(Page).Blocks];
        using var folder = new TemporaryFolder();
        string pack = folder.Write("bench.json", blocks.Single(b => b.Language == "json").Text);

        IReadOnlyList<BuildMessage> messages = ContentCheck.Run(new BuildRequest([$"document ={pack}"]), out string? ids);
        IReadOnlyList<string> inCode = await Analyzed.By($"{blocks.First(b => b.Language == "csharp").Text}\nConsole.WriteLine(NeedsCompany(IntimacyCatalog.Default.Practices[0]));", ids);

        string shown = blocks.Single(b => b.Language == "text").Text;
        string told = string.Join('\n', messages.Where(m => !m.ToString().Contains(": information ")).Select(m => m.ToString().Replace(pack, "packs/bench.json"))
            .Concat(inCode.Select(m => m.Replace(": error ", ": warning "))));
        ApprovedFile.AcceptIn(Page, shown, told);
        told.Should().Be(shown);
    }
}
