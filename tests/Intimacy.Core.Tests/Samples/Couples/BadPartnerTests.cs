using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples.Couples;

public sealed class BadPartnerTests
{
    public static TheoryData<string, string> Tampered => new()
    {
        { """{ "catalog": "another" }""", "$.catalog: expected " },
        { """{ "catalogVersion": "9.9" }""", "$.catalogVersion: expected the same version in both views; found two different ones" },
        { """{ "checklist": "core" }""", "$.checklist: expected the same checklist in both views; found two different ones" },
        { """{ "checklist": "another" }""", "$.checklist: expected " },
        { """{ "partner": "Alex" }""", "$.partner: expected two different labels; found the same one twice" },
        { """{ "partner": "" }""", "$.partner: expected " },
        { """{ "level": "everything" }""", "$.level: expected " },
        { """{ "level": "nothing" }""", "$.catalog: expected " },
        { """{ "indices": { "presence": 7654321, "absence": 50 } }""", "$.indices.presence: expected " },
        { """{ "indices": { "presence": -1, "absence": 50 } }""", "$.indices.presence: expected " },
        { """{ "indices": { "presence": 50.125, "absence": 50 } }""", "$.indices.presence: expected " },
        { """{ "indices": { "presence": 50 } }""", "$.indices.absence: expected " },
        { """{ "more": 7654321 }""", "$.more: expected " },
    };

    [Theory]
    [MemberData(nameof(Tampered))]
    public async Task What_was_tampered_with_is_refused_with_its_place_and_without_its_content(string change, string expected)
    {
        using var couple = new CoupleFiles();
        string shared = couple.Changed("b.shared.json", await couple.ShareAsync(CoupleFiles.Billie, "--level", "scores"), json =>
        {
            foreach ((string name, JsonNode? value) in JsonNode.Parse(change)!.AsObject())
                json[name] = value?.DeepClone();
        });

        await RefusedAsync(shared, $"{shared}: {expected}");
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_refused_wherever_it_does()
    {
        using var couple = new CoupleFiles();
        byte[] whole = File.ReadAllBytes(await couple.ShareAsync(CoupleFiles.Billie));

        foreach (int length in new[] { 0, 1, whole.Length / 2, whole.Length - 3 })
        {
            string shared = couple.Folder.Write("b.shared.json", whole[..length]);
            await RefusedAsync(shared, $"{shared}: $");
        }
    }

    [Fact]
    public async Task A_check_in_is_not_looked_into_where_a_shared_view_belongs()
    {
        using var couple = new CoupleFiles();

        foreach (string path in new[] { CoupleFiles.Billie, couple.Afraid(CoupleFiles.Billie), CoupleFiles.Alex })
            (await RefusedAsync(path, $"{path}: $.format: expected ")).ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task Ones_own_shared_view_is_no_partner()
    {
        using var couple = new CoupleFiles();
        string own = await couple.ShareAsync(CoupleFiles.Alex);

        await RefusedAsync(own, $"{own}: $.partner: expected two different labels; found the same one twice");
    }

    [Fact]
    public async Task Problems_of_both_files_are_told_at_once()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", "no-check-in.json", "--partner", "no-partner.json");

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().Equal("no-check-in.json: $: expected a file; found no such file", "no-partner.json: $: expected a file; found no such file");
    }

    [Fact]
    public async Task A_partner_without_a_file_is_bad_usage_and_what_a_partner_handed_over_is_never_overwritten()
    {
        using var couple = new CoupleFiles();
        string shared = couple.Folder.Write("b.html", File.ReadAllText(await couple.ShareAsync(CoupleFiles.Billie)));
        string before = File.ReadAllText(shared);

        (await IntimacyProgram.RunAsync("report", CoupleFiles.Alex, "--partner")).ShouldBeRefused(2);
        (await IntimacyProgram.RunAsync("report", CoupleFiles.Alex, "--partner", shared, "--out", shared)).ShouldBeRefused(2);
        File.ReadAllText(shared).Should().Be(before);
    }

    /// <summary>For somebody whose own part is empty the same page comes out, whatever is wrong between the two.</summary>
    [Fact]
    public async Task Nothing_is_checked_between_the_two_before_both_have_released_something()
    {
        using var couple = new CoupleFiles();
        string own = await couple.ShareAsync(CoupleFiles.Alex);

        byte[] afraid = await couple.ReportAsync("json", couple.Afraid(CoupleFiles.Alex), "--partner", own);
        byte[] nothing = await couple.ReportAsync("json", couple.At("nothing", CoupleFiles.Alex), "--solo", "--partner", own);

        afraid.Should().Equal(nothing);
    }

    private static async Task<ProgramResult> RefusedAsync(string partner, string start)
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", CoupleFiles.Alex, "--partner", partner);
        result.ShouldBeRefused(3);
        result.ErrorLines[0].Should().StartWith(start);
        result.Error.Should().NotContainAny("7654321", "50.125", "9.9", "Alex", "Billie", "making-time");
        return result;
    }
}
