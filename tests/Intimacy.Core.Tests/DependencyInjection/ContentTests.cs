using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.DependencyInjection;

public class ContentTests
{
    private const string Touch = """{ "format": "intimacy-pack/1", "id": "touch", "texts": { "en": { "practice.warm-touch": "A hand on a shoulder" } } }""";
    private const string Ten = """{ "format": "intimacy-pack/1", "id": "ten", "patch": { "practices": { "warm-touch": { "minutes": 10 } } } }""";

    [Fact]
    public void A_pack_from_a_stream_lies_over_the_built_in_catalog_for_catalog_and_advisor()
    {
        using ServiceProvider provider = new ServiceCollection().AddIntimacyCore(o => o.AddContent(Open(Touch), "touch.json")).Provider();

        provider.GetRequiredService<IntimacyCatalog>().FindPractice("warm-touch")!.Title.Should().Be("A hand on a shoulder");
        provider.GetRequiredService<IntimacyAdvisor>().Catalog.Packs.Select(p => p.Id).Should().Equal("touch");
    }

    [Fact]
    public void A_pack_from_a_file_lies_over_the_catalog_of_the_options_in_its_terms()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "pack.json");
        File.WriteAllText(path, """{ "format": "intimacy-pack/1", "id": "flat", "patch": { "settings": { "nearTie": 1 } } }""");

        IntimacyCatalog catalog = new ServiceCollection().AddIntimacyCore(o =>
        {
            o.Catalog = Edit.Document().Load();
            o.AddContent(path);
        }).Catalog();

        (catalog.Id, catalog.Settings.NearTie).Should().Be(("flat-share", new Points(1_00)));
    }

    [Fact]
    public void Documents_of_a_whole_catalog_stand_in_the_place_of_the_built_in_one()
    {
        new ServiceCollection().AddIntimacyCore(o => o.AddContent(Edit.Document().Open(), "flat.json")).Catalog().Id.Should().Be("flat-share");
    }

    [Fact]
    public void An_embedded_document_is_named_by_its_resource()
    {
        Action add = () => new ServiceCollection().AddIntimacyCore(o => o.AddContent(typeof(IntimacyCatalog).Assembly, "Content/en/common.json"));

        add.Should().Throw<InvalidInputException>().Which.Problems.Should().Contain(p => p.Path == "$.id");
    }

    [Fact]
    public void A_second_call_adds_its_packs_to_those_of_the_first()
    {
        IntimacyCatalog catalog = new ServiceCollection().AddIntimacyCore(o => o.AddContent(Open(Touch), "touch.json")).AddIntimacyCore(o => o.AddContent(Open(Ten), "ten.json")).Catalog();

        catalog.Packs.Select(p => p.Id).Should().Equal("touch", "ten");
    }

    [Fact]
    public void What_is_missing_or_wrong_is_told_with_the_other_problems_of_the_options()
    {
        Action add = () => new ServiceCollection().AddIntimacyCore(o =>
        {
            o.AddContent("no-such-file.json");
            o.AddContent(typeof(IntimacyCatalog).Assembly, "no-such-resource.json");
            o.Terms["no-such-term"] = "word";
        });

        add.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().HaveCount(3).And.ContainInOrder(
            "no-such-file.json: $: expected a file or resource with a catalog or a pack; found no such file",
            "no-such-resource.json: $: expected a file or resource with a catalog or a pack; found no resource of this name in Intimacy.Core");
    }

    [Fact]
    public void Packs_that_do_not_fit_are_told_by_their_names()
    {
        Action add = () => new ServiceCollection().AddIntimacyCore(o =>
        {
            o.AddContent(Open(Ten), "ten.json");
            o.AddContent(Open(Ten.Replace("10", "20", StringComparison.Ordinal).Replace("\"ten\"", "\"twenty\"", StringComparison.Ordinal)), "twenty.json");
        });

        add.Should().Throw<InvalidInputException>().Which.Problems.Should().ContainSingle().Which.Path.Should().StartWith("twenty.json: $");
    }

    [Fact]
    public void Content_beside_a_catalog_that_the_host_registered_is_refused()
    {
        Action add = () => new ServiceCollection().AddSingleton(IntimacyCatalog.Default).AddIntimacyCore(o => o.AddContent(Open(Ten), "ten.json"));

        add.Should().Throw<InvalidInputException>().Which.Problems.Should().Contain(p => p.Path == "Catalog");
    }

    private static MemoryStream Open(string json) => new(Encoding.UTF8.GetBytes(json));
}
