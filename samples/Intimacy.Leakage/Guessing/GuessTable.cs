using System.Globalization;
using Intimacy.Core.Catalog;

namespace Intimacy.Leakage.Guessing;

/// <summary>What each release lets somebody say about single answers of the built-in catalog, as tables in Markdown.</summary>
internal static class GuessTable
{
    private static readonly (string Title, Func<Guess, double> Share)[] Tables =
    [
        ("Sheets with an answer that is certain, in percent", g => g.Certain ? 1 : 0),
        ("Sheets with an answer that is at least 95 percent sure, in percent", g => g.Surest >= 0.95 ? 1 : 0),
        ("Sheets with an answer that is at least 90 percent sure, in percent", g => g.Surest >= 0.9 ? 1 : 0),
        ("Sheets with a sign that is certainly in the band of concern, in percent", g => g.SurelyConcern ? 1 : 0),
        ("Best guesses of a single answer that are right, in percent", g => g.Right),
    ];

    public static void Write(TextWriter output)
    {
        World[] worlds = [.. Worlds()];
        foreach (World world in worlds)
            LibraryCheck.Run(world, Schemes.OfTheLibrary);
        double[][][] rows = [.. Schemes.All.Select(scheme => worlds.AsParallel().AsOrdered().Select(world => Measure(world, scheme)).ToArray())];
        for (int t = 0; t < Tables.Length; t++)
        {
            output.WriteLine();
            output.WriteLine($"| {Tables[t].Title} | {string.Join(" | ", worlds.Select(w => w.Name))} |");
            output.WriteLine($"|---|{string.Concat(worlds.Select(_ => "---|"))}");
            for (int s = 0; s < rows.Length; s++)
                output.WriteLine($"| {Schemes.All[s].Name} | {string.Join(" | ", rows[s].Select(means => Percent(means[t])))} |");
        }
    }

    private static IEnumerable<World> Worlds()
    {
        foreach (string checklist in (string[])["core", "full"])
        {
            var form = new Form(IntimacyCatalog.Default, checklist);
            yield return new World(form, Population.MostlyContent);
            yield return new World(form, Population.Strained);
        }
    }

    /// <summary>The mean over the drawn sheets of what each table shows.</summary>
    private static double[] Measure(World world, ReleaseScheme scheme)
    {
        var guesser = new Guesser(world, scheme);
        Guess[] guesses = [.. world.Sheets.Select(guesser.Of)];
        return [.. Tables.Select(table => guesses.Average(table.Share))];
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
