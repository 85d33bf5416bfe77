using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Intimacy.Core.Catalog;
using Intimacy.Core.Tests.Catalog.Languages;

namespace Intimacy.Core.Tests.Samples.Languages;

/// <summary>Nothing on a page or in a dialogue is hard-coded: in the pseudo-language all of it stands between brackets, but for names, commands and papers.</summary>
public sealed partial class PseudoPageTests : IDisposable
{
    /// <summary>The couple of the examples, and the first authors of the papers.</summary>
    private static readonly string[] Names =
        ["Alex", "Billie", .. IntimacyCatalog.Default.Sources.SelectMany(s => s.Authors[0].Split(' ', '-'))];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Pages => ["example", "full", "numbers", "decline", "early", "well", "grave", "article", "open"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_for_a_browser_says_nothing_that_was_not_looked_up(string page)
    {
        string file = Path.Combine(_folder.Path, "page.html");
        (await RunAsync(["report", .. SamplePages.Arguments(page, _folder), "--out", file])).ExitCode.Should().Be(0);

        HardCoded(file).Should().BeEmpty();
    }

    [Theory]
    [InlineData("answers")]
    [InlineData("scores")]
    [InlineData("nothing")]
    public async Task A_page_for_two_does_neither(string level)
    {
        string shared = Path.Combine(_folder.Path, "b.shared.json");
        (await IntimacyProgram.RunAsync("share", SampleFiles.Input("couple-b.json"), "--level", level, "--out", shared)).ExitCode.Should().Be(0);
        string own = _folder.Write("a.json", (await File.ReadAllTextAsync(SampleFiles.Input("couple-a.json"))).Replace("\"sharing\": \"bands\"", $"\"sharing\": \"{level}\"", StringComparison.Ordinal));
        string file = Path.Combine(_folder.Path, "page.html");
        (await RunAsync(["report", own, "--partner", shared, "--numbers", "--out", file])).ExitCode.Should().Be(0);

        HardCoded(file).Should().BeEmpty();
    }

    [Fact]
    public async Task Texts_for_a_terminal_do_neither()
    {
        string[][] commands =
        [
            ["report", SampleFiles.Example, "--numbers"],
            ["report", SampleFiles.Document("november.json"), "--history", SampleFiles.Document("half-year.json"), "--numbers"],
            ["guidance"],
            ["plan", SampleFiles.Example, "--minutes-per-week", "240", "--free", "sat-10:00-12:00", "daily-20:00-20:40"],
            ["prompt"],
        ];
        foreach (string[] command in commands)
        {
            ProgramResult result = await RunAsync(command);

            result.ExitCode.Should().Be(0, result.Error);
            Words(result.Output).Should().BeEmpty("{0} should say nothing that was not looked up", string.Join(' ', command));
        }
    }

    [Fact]
    public async Task Questions_do_neither()
    {
        string file = Path.Combine(_folder.Path, "me.json");

        // Every question; then how it came about, one situation and on, both kinds of ideas, bands, and the report.
        ProgramResult whole = await RunAsync(["check-in", file, "--lines"], $"1\n{string.Concat(Enumerable.Repeat("3\n", 29))}1\n1\n7\n1\n2\n1\n");
        ProgramResult again = await RunAsync(["check-in", file, "--lines"], "1\n3\n3\nq\n");

        Words(whole.Output).Should().BeEmpty();
        Words(again.Output).Should().BeEmpty();
        whole.Output.Should().Contain("Dóné, ánd sávéd").And.Contain("Á góód plácé tó stárt", "the dialogue came to its end, and the report after it");
        again.Output.Should().Contain("Wélcómé báck").And.Contain("Stóppéd.");
    }

    [Fact]
    public void A_text_that_was_not_looked_up_would_be_found() => Words("⟦Whát⟧ now, ⟦1 ⟦Máy⟧⟧?").Should().Equal("now");

    private Task<ProgramResult> RunAsync(string[] command, string input = "")
    {
        string pack = _folder.Write("pseudo.json", PseudoLocale.Pack());
        string[] content = command[0] is "--full" ? [] : ["--content", pack];
        return IntimacyProgram.RunAsync(new ProgramCall([.. command, .. content, "--culture", PseudoLocale.Tag]) { Input = input, Environment = new Dictionary<string, string?> { ["COLUMNS"] = "2000" } });
    }

    private static IEnumerable<string> HardCoded(string file)
    {
        using XmlReader reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        XElement root = XDocument.Load(reader).Root!;
        IEnumerable<string> texts = root.DescendantNodes().OfType<XText>().Where(t => t.Parent!.Name.LocalName is not ("style" or "bdi")).Select(t => t.Value);
        IEnumerable<string> labels = root.Descendants().Attributes("aria-label").Select(a => a.Value);
        return texts.Concat(labels).SelectMany(Words);
    }

    /// <summary>Words outside all brackets that are neither a name nor a command nor part of a paper.</summary>
    private static IEnumerable<string> Words(string text)
    {
        string[] lines = [.. text.Split('\n').Select(line => Paper().IsMatch(line) ? Brackets(line) : Command().Replace(line, command => Brackets(command.Value)))];
        return Word().Matches(PseudoLocale.Outside(string.Join('\n', lines))).Select(m => m.Value).Except(Names);
    }

    private static string Brackets(string text) => string.Concat(text.Where(c => c is '⟦' or '⟧'));

    [GeneratedRegex(@"\((19|20)\d\d\)\. ")]
    private static partial Regex Paper();

    /// <summary>A command with its arguments stands at the end of a line; a file stands between.</summary>
    [GeneratedRegex(@"intimacy [a-z].*$|\S*/\S+|\S+\.json")]
    private static partial Regex Command();

    [GeneratedRegex(@"[A-Za-z]{3,}")]
    private static partial Regex Word();
}
