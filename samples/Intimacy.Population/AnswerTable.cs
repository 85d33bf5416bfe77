using System.Globalization;
using Intimacy.Core;
using Intimacy.Core.Model;

namespace Intimacy.Population;

/// <summary>What the invented people answer, so that a reader can judge whether to believe the other tables: the median code, and how many answer what.</summary>
internal static class AnswerTable
{
    public static void Write(TextWriter output, int people)
    {
        int[][][] counts = [.. Population.All.Select(p => Count(p, people))];
        output.WriteLine("### The answers: median code, and % of the codes 0 to 4");
        output.WriteLine();
        output.WriteLine($"| | {string.Join(" | ", Population.All.Select(p => $"{p.Name}, median | {p.Name}, 0 to 4"))} |");
        output.WriteLine($"|---|{string.Concat(Population.All.Select(_ => "---|---|"))}");
        foreach ((int i, Sign sign) in IntimacyAdvisor.Default.Catalog.Signs.Index())
            output.WriteLine($"| {sign.Id} | {string.Join(" | ", counts.Select(c => $"{Median(c[i])} | {Shares(c[i], people)}"))} |");
    }

    private static int[][] Count(Population population, int people)
    {
        int[][] counts = [.. IntimacyAdvisor.Default.Catalog.Signs.Select(_ => new int[5])];
        for (int number = 0; number < people; number++)
        {
            var person = new Person(population, number);
            foreach ((int i, Sign sign) in IntimacyAdvisor.Default.Catalog.Signs.Index())
                counts[i][person.Codes[sign.Id]]++;
        }

        return counts;
    }

    private static int Median(int[] counts)
    {
        int code = 0;
        for (int below = counts[0]; below * 2 < counts.Sum(); below += counts[code])
            code++;
        return code;
    }

    private static string Shares(int[] counts, int people) =>
        string.Join(' ', counts.Select(c => (100.0 * c / people).ToString("0", CultureInfo.InvariantCulture)));
}
