using Intimacy.Core.Catalog;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Catalog;

public sealed class RetiredSignTests
{
    [Fact]
    public void The_built_in_catalog_names_what_took_the_place_of_a_question() =>
        IntimacyCatalog.Default.RetiredSigns.Select(r => (r.Id, r.Instead?.Id)).Should().Equal(("fun-has-faded", SignIds.HavingFunTogether));

    [Fact]
    public void Nothing_need_take_its_place()
    {
        IntimacyCatalog catalog = Edit.Document().Set("retiredSigns", """[{"id":"dishes-left"}]""").Load();

        catalog.RetiredSigns.Should().ContainSingle().Which.Instead.Should().BeNull();
    }

    [Fact]
    public void An_id_in_use_cannot_be_retired_and_one_that_is_not_there_cannot_take_its_place()
    {
        string used = Edit.Document().Load().Signs[0].Id;

        Edit.Document().Set("retiredSigns", $$"""[{"id":"{{used}}"},{"id":"old","instead":"nobody"},{"id":"old"},{"id":"Old Sign"}]""").Problems().Select(p => p.ToString())
            .Should().Equal(
                "$.retiredSigns[0].id: expected an id that no sign has now; found that of a sign",
                "$.retiredSigns[1].instead: expected the id of a sign; found another word",
                "$.retiredSigns[2].id: expected each retired sign once; found a second one of the same id",
                $"$.retiredSigns[3].id: expected {IdForm.Expected}; found another form");
    }
}
