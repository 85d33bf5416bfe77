using Intimacy.Core.Build;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Tests.Conventions;
using Intimacy.Core.Tests.Samples;

namespace Intimacy.Core.Tests.BuildChecks;

public sealed class ContentCheckTests : IDisposable
{
    private static readonly string Worry = Repository.Path("tests/Intimacy.Core.Tests/TestData/FirstRelease/scored.json");
    private static readonly string Bench = Repository.Path("tests/build/right/bench.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static (string[] Messages, string[]? Ids) Run(params string[] lines)
    {
        IReadOnlyList<BuildMessage> messages = ContentCheck.Run(new BuildRequest(lines), out string? ids);
        return ([.. messages.Select(m => m.ToString())], ids?.Split('\n'));
    }

    private string Pack(string name, string body) => _folder.Write(name, $$"""{ "format": "intimacy-pack/1", "id": "{{name.Split('.', ' ')[0]}}", {{body}} }""");

    [Fact]
    public async Task A_project_in_which_all_is_right_is_told_nothing()
    {
        (string[] messages, string[]? ids) = Run("all-are-errors true", $"document ={Bench}", $"document worry={Worry}");

        messages.Should().BeEmpty();
        (await Analyzed.By(File.ReadAllText(Repository.Path("tests/build/right/Program.cs")), string.Join('\n', ids!))).Should().BeEmpty();
    }

    [Fact]
    public void Packs_stand_in_for_the_built_in_catalog_and_other_catalogs_beside_it()
    {
        string less = Pack("less.json", """ "remove": { "practices": ["warm-touch"] } """);

        Run($"document worry={Worry}").Ids.Should().Contain("Sign sleep").And.Contain("Practice warm-touch").And.Contain("complete");
        Run($"document ={less}").Ids.Should().NotContain("Practice warm-touch").And.Contain("Practice weekend-coffee");
        Run($"document ={less}", $"document worry={Worry}").Ids.Should().Contain("Sign sleep").And.NotContain("Practice warm-touch");
        Run($"document ={Bench}", $"document ={less}").Ids.Should().Contain("Practice quiet-bench").And.NotContain("Practice warm-touch");
    }

    [Fact]
    public void Documents_of_one_catalog_are_read_together_and_each_problem_is_told_in_its_own()
    {
        string one = Pack("one.json", """ "patch": { "practices": { "nothing": { "minutes": 10 } } } """);
        string two = Pack("two = 2.json", """ "patch": { "practices": { "no-such": { "minutes": 10 } } } """);

        (string[] messages, string[]? ids) = Run($"document ={one}", $"document ={two}", $"document ={two}", $"document worry={Worry}");

        ids.Should().BeNull("one of the catalogs cannot be loaded");
        messages.Should().Equal(
            $"{one}(1,72): error IC000: $.patch.practices.nothing: expected an id that practices has; found another name",
            $"{two}(1,72): error IC000: $.patch.practices.no-such: expected an id that practices has; found another name");
    }

    [Fact]
    public void Warnings_are_errors_as_the_project_says()
    {
        string close = Pack("close.json", """ "patch": { "settings": { "bandConcernBelow": 45, "bandWellFrom": 50 } } """);
        string document = $"document ={close}";

        Severities(document).Should().Equal("warning IC001", "warning IC003");
        Severities(document, "all-are-errors true").Should().Equal("error IC001", "error IC003");
        Severities(document, "all-are-errors True", "is-no-error IC003").Should().Equal("error IC001", "warning IC003");
        Severities(document, "all-are-errors ", "is-error CS0612", "is-error ic003").Should().Equal("warning IC001", "error IC003");
        Severities(document, "all-are-errors true", "is-no-error IC003", "is-error IC003").Should().Equal("error IC001", "error IC003");
        Severities(document, "all-are-errors true", "is-error IC001", "is-put-off CS1591;IC001, IC002").Should().Equal("information IC001", "error IC003");
    }

    [Theory]
    [InlineData(FindingSeverity.Information)]
    [InlineData(FindingSeverity.Error)]
    public void Only_warnings_can_become_errors(FindingSeverity severity) => new BuildRequest(["all-are-errors true", "is-error IC017"]).SeverityOf("IC017", severity).Should().Be(severity);

    [Fact]
    public void What_is_missing_is_told_with_everything_else_that_is_missing()
    {
        Run($"document ={_folder.Path}/a.json", $"document ={_folder.Path}", $"document worry={Worry}").Messages.Should().Equal(
            $"{_folder.Path}/a.json(1,1): error IC000: expected a catalog or a pack; found no file that can be read",
            $"{_folder.Path}(1,1): error IC000: expected a catalog or a pack; found no file that can be read");
    }

    [Fact]
    public void Without_documents_there_are_the_ids_of_the_built_in_catalog()
    {
        (string[] messages, string[]? ids) = Run("all-are-errors ");

        messages.Should().BeEmpty();
        ids.Should().Equal(CatalogIdList.Write([Intimacy.Core.Catalog.IntimacyCatalog.Default], isComplete: false).Split('\n'));
    }

    private static IEnumerable<string> Severities(params string[] lines) => Run(lines).Messages.Select(m => m[(m.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(": ")[0]);
}
