using System.Text;
using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Catalog.Comparison;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace Newcomer;

internal static class PackSnippets
{
    public static void TwoPacks(TextWriter Console)
    {
        // begin two-packs
        using Stream bench = File.OpenRead("bench.json");
        using Stream house = File.OpenRead("house.json");
        IntimacyCatalog catalog = IntimacyCatalog.Default.WithPacks([new("bench.json", bench), new("house.json", house)]);

        Console.WriteLine(string.Join(", ", catalog.Packs.Select(p => $"{p.Id} {p.Version}".Trim())));
        Console.WriteLine($"{catalog.FindPractice("quiet-bench")!.Title}; {catalog.FindPractice("weekend-coffee")!.Title}, {catalog.FindPractice("weekend-coffee")!.Minutes} minutes");
        Console.WriteLine($"{IntimacyCatalog.Default.Strategies.Length - catalog.Strategies.Length} way less, {CatalogLinter.Lint(catalog).Length} findings");
        // end two-packs
    }

    public static void PackContent(TextWriter Console)
    {
        var services = new ServiceCollection();
        try
        {
            // begin pack-content
            services.AddIntimacyCore(options =>
            {
                options.AddContent("bench.json");
                options.AddContent(typeof(Program).Assembly, "house.json"); // an embedded resource
            });
            // end pack-content
        }
        catch (InvalidInputException error)
        {
            // Neither file nor resource is here.
            error.Problems.Should().HaveCount(2);
        }
    }

    public static void PacksDisagree(TextWriter Console)
    {
        // begin packs-disagree
        static KeyValuePair<string, Stream> Pack(string id, int minutes) => new($"{id}.json", new MemoryStream(Encoding.UTF8.GetBytes(
            $$$"""{ "format": "intimacy-pack/1", "id": "{{{id}}}", "patch": { "practices": { "warm-touch": { "minutes": {{{minutes}}} } } } }""")));

        try
        {
            IntimacyCatalog.Default.WithPacks([Pack("one", 10), Pack("two", 20)]);
        }
        catch (InvalidInputException error)
        {
            Console.WriteLine(error.Problems[0]);
        }
        // end packs-disagree
    }

    public static void WhatChanged(TextWriter Console)
    {
        // begin what-changed
        using Stream house = File.OpenRead("house.json");
        CatalogDiff diff = CatalogDiff.Between(IntimacyCatalog.Default, IntimacyCatalog.Load(house));

        Console.WriteLine($"the same words: {diff.IsWordingSame}, the same scoring: {diff.IsScoringSame}");
        foreach (CatalogAspect aspect in Enum.GetValues<CatalogAspect>())
            Console.WriteLine($"{aspect}: {diff.Changes.Count(c => c.Aspect == aspect)}");
        Console.WriteLine(diff.Changes.First(c => c.Subject == "settings.nextCheckInDays"));
        // end what-changed
    }

    public static void ScoredInstrument(TextWriter Console)
    {
        // begin scored-instrument
        using Stream file = File.OpenRead("worry.json");
        var advisor = new IntimacyAdvisor(IntimacyCatalog.Load(file));

        // 3 + 2 + (3 - 0), and one question open: 8 of 9, and from 8 to 11 of 12.
        Scores scores = advisor.Score(advisor.StartCheckIn("me", new DateOnly(2026, 11, 1)).Answer("thoughts", 3).Answer("sleep", 2).Answer("ease", 0).Build());

        ReportedScore worry = scores.Dimensions[0].Reported!;
        Console.WriteLine($"{worry.Estimate} ({worry.Estimate!.Value.Numerator}/{worry.Estimate.Value.Denominator}), from {worry.Low} to {worry.High}: {worry.Band!.Name}");
        Console.WriteLine($"{scores.Dimensions[0].Score.Estimate} points, 100 being well");
        Console.WriteLine($"{scores.Flags[0].Sign.Id}: {scores.Flags[0].State}");
        // end scored-instrument
    }

    private sealed class Program;
}
