using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Samples;

public sealed class PackCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_exported_reads_back_as_the_built_in_catalog()
    {
        string place = Path.Combine(_folder.Path, "mine");

        ProgramResult exported = await IntimacyProgram.RunAsync("catalog", "export", "--out", place);

        exported.ExitCode.Should().Be(0);
        string[] files = Directory.GetFiles(place, "*.json", SearchOption.AllDirectories);
        exported.Error.Should().StartWith($"{files.Length} files in ");
        IntimacyCatalog back = IntimacyCatalog.Load(files.Select(f => new KeyValuePair<string, Stream>(f, File.OpenRead(f))));
        (back.VersionId, back.WordingHash, back.ScoringHash).Should().Be((IntimacyCatalog.Default.VersionId, IntimacyCatalog.Default.WordingHash, IntimacyCatalog.Default.ScoringHash));
        back.Practices.Select(p => (p.Id, p.How)).Should().Equal(IntimacyCatalog.Default.Practices.Select(p => (p.Id, p.How)));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        string theirs = _folder.Write("rules.json", "worked on for weeks");

        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "export", "--out", _folder.Path);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("is not a new or empty folder");
        File.ReadAllText(theirs).Should().Be("worked on for weeks");
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task A_pack_alone_lies_over_the_built_in_catalog()
    {
        string pack = _folder.Write("acme.json", """{ "format": "intimacy-pack/1", "id": "acme", "texts": { "en": { "practice.warm-touch": "A hand on a shoulder" } } }""");

        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "show", "practice:warm-touch", "--content", pack);

        result.ShouldBeFine();
        result.Output.Should().Contain("A hand on a shoulder");
    }

    [Fact]
    public async Task Packs_that_disagree_are_told_with_both_files()
    {
        string one = _folder.Write("one.json", """{ "format": "intimacy-pack/1", "id": "one", "patch": { "practices": { "warm-touch": { "minutes": 10 } } } }""");
        string two = _folder.Write("two.json", """{ "format": "intimacy-pack/1", "id": "two", "patch": { "practices": { "warm-touch": { "minutes": 20 } } } }""");

        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "lint", "--content", one, two);

        result.ExitCode.Should().Be(3);
        result.Error.Should().StartWith(two).And.Contain(one);
    }

    [Fact]
    public async Task A_place_in_the_built_in_catalog_is_not_blamed_on_the_pack()
    {
        string pack = _folder.Write("acme.json", """{ "format": "intimacy-pack/1", "id": "acme", "remove": { "scales": ["extent"] } }""");

        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "lint", "--content", pack);

        result.ExitCode.Should().Be(3);
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("built-in/"));
    }

    [Fact]
    public async Task A_difference_is_told_with_what_it_means_for_scores()
    {
        string pack = _folder.Write("acme.json", """{ "format": "intimacy-pack/1", "id": "acme", "patch": { "practices": { "warm-touch": { "minutes": 10 } } }, "texts": { "en": { "sign.loneliness": "I felt alone." } } }""");

        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "diff", "--content", pack);

        result.ShouldBeFine();
        string text = string.Join(' ', result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        text.Should().StartWith("Other questions: check-ins of the one are no check-ins of the other").And.Contain("What people answer to").And.Contain("practices.warm-touch.minutes was")
            .And.Contain("is “I felt alone.”");
        (await IntimacyProgram.RunAsync("catalog", "diff", "--before", pack, "--content", pack)).Output.Trim().Should().Be("Nothing changed.");
    }
}
