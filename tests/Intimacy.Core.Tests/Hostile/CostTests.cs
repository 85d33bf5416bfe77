using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>
/// No document costs more memory than twenty times its length while it is read, and none is answered with more than a page. Bytes and not seconds are
/// counted: they are the same on every machine, and what allocates nothing for 200,000 problems does not wait for them either.
/// </summary>
public class CostTests
{
    private const int TimesItsLength = 20;

    /// <summary>What a refusal itself takes: a hundred problems with their paths, and the message.</summary>
    private const int Refusal = 512 << 10;

    private const int LongestMessage = 21_000;

    /// <summary>A pack is held three times: as it was read, while it is merged, and as part of the catalog that is read anew. Its lists have 50,000 elements at the most, a few letters each.</summary>
    private const int TimesThePack = 50;
    private const int Elements = 50_000 * 700;

    private static readonly IntimacyCatalog Under = IntimacyCatalog.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FlatShare.Json)));

    public static TheoryData<HostileDocument> Packs => HostilePacks.All;

    public static TheoryData<HostileDocument> Files => HostileFiles.All;

    public static TheoryData<HostileDocument> Catalogs => HostileCatalogs.All;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_check_in_is_refused_at_the_cost_of_its_length(HostileDocument file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ImmutableArray<InputProblem> problems = [];

        long bytes = BytesOf(() => CheckInJson.TryRead(file.Utf8, IntimacyCatalog.Default, out _, out problems));

        problems.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(101);
        bytes.Should().BeLessThan(AllowedFor(file));
        new InvalidInputException("The check-in", problems).Message.Length.Should().BeLessThan(LongestMessage);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shared_view_is_refused_at_the_cost_of_its_length(HostileDocument file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ImmutableArray<InputProblem> problems = [];

        long bytes = BytesOf(() => SharedViewJson.TryRead(file.Utf8, IntimacyCatalog.Default, out _, out problems));

        problems.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(101);
        bytes.Should().BeLessThan(AllowedFor(file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_stored_report_is_refused_at_the_cost_of_its_length(HostileDocument file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ImmutableArray<InputProblem> problems = [];

        long bytes = BytesOf(() => ReportJson.TryRead(file.Utf8, out _, out problems));

        problems.Should().NotBeEmpty();
        bytes.Should().BeLessThan(AllowedFor(file));
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    [MemberData(nameof(Files))]
    public void A_catalog_is_refused_or_read_and_used_at_the_cost_of_its_length(HostileDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        IntimacyCatalog? catalog = null;
        ImmutableArray<InputProblem> problems = [];

        long bytes = BytesOf(() => IntimacyCatalog.TryLoad(document.Utf8, out catalog, out problems));

        bytes.Should().BeLessThan(AllowedFor(document));
        if (catalog is null)
            new InvalidInputException("The catalog", problems).Message.Length.Should().BeLessThan(LongestMessage);
        else
            BytesOf(() => Use(catalog)).Should().BeLessThan(AllowedFor(document), "its findings, and a plan and a report of three checklists, cost no more");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_is_refused_or_laid_over_a_catalog_at_the_cost_of_its_length(HostileDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        long bytes = BytesOf(() => Lay(document));

        bytes.Should().BeLessThan(Refusal + Elements + ((long)TimesThePack * document.Utf8.Length));
    }

    [Fact]
    public void A_hundred_and_one_packs_are_too_many()
    {
        Action load = () => Under.WithPacks(Enumerable.Range(0, 101).Select(i => KeyValuePair.Create<string, Stream>($"{i}.json", new MemoryStream(
            System.Text.Encoding.UTF8.GetBytes($$"""{ "format": "intimacy-pack/1", "id": "p{{i}}" }""")))));

        load.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().Equal("100.json: $: expected at most 100 packs; found more");
    }

    [Fact]
    public void Codes_that_a_long_scale_does_not_have_are_told_without_the_scale()
    {
        HostileDocument document = Catalogs.Cast<object[]>().Select(row => (HostileDocument)row[0]).Single(d => d.Name == "a scale of many options");
        IntimacyCatalog.TryLoad(document.Utf8, out IntimacyCatalog? catalog, out _).Should().BeTrue();
        byte[] checkIn = System.Text.Encoding.UTF8.GetBytes(
            """{"format":"intimacy-check-in/1","partner":"A","date":"2026-11-01","checklist":"all","answers":{"shared-meals":99999,"noise":99999,"quarrels":"x"}}""");

        CheckInJson.TryRead(checkIn, catalog!, out _, out ImmutableArray<InputProblem> problems);

        problems.Should().HaveCount(3).And.OnlyContain(p => p.Expected.Length < 250);
        problems[0].Expected.Should().StartWith("a code of the scale times (1, 2, 3, 10, 11,").And.EndWith("..., or skipped, declined, not-applicable, not-asked".Replace("...,", "...),", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_documents_may_not_have_more_than_one()
    {
        byte[] half = System.Text.Encoding.UTF8.GetBytes("{\"format\":\"intimacy-catalog/1\",\"settings\":{}" + new string(' ', 5 << 20) + "}");
        byte[] other = System.Text.Encoding.UTF8.GetBytes("{\"format\":\"intimacy-catalog/1\",\"signs\":[]" + new string(' ', 5 << 20) + "}");

        Action load = () => IntimacyCatalog.Load([new("one.json", new MemoryStream(half)), new("two\u202e.json", new MemoryStream(other))]);

        load.Should().Throw<InvalidInputException>().Which.Problems.Should().ContainSingle().Which.ToString().Should().Be(
            "two\\u202e.json: $: expected at most 8388608 bytes in all documents together; found more than that");
    }

    private static void Lay(HostileDocument document)
    {
        try
        {
            Under.WithPacks([new("pack.json", new MemoryStream(document.Utf8))]);
        }
        catch (InvalidInputException refused)
        {
            refused.Message.Length.Should().BeLessThan(LongestMessage);
        }
    }

    private static void Use(IntimacyCatalog catalog)
    {
        CatalogLinter.Lint(catalog);
        var advisor = new IntimacyAdvisor(catalog);
        foreach (Checklist checklist in catalog.Checklists.Take(3))
        {
            CheckIn checkIn = advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), checklist.Id).Build();
            ReportJson.Write(advisor.Report(checkIn));
        }
    }

    private static long AllowedFor(HostileDocument document) => Refusal + (long)TimesItsLength * document.Utf8.Length;

    /// <summary>The second time: the first one also fills the pools and compiles.</summary>
    private static long BytesOf(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
