using System.Globalization;

namespace Intimacy.ErrorRates;

internal static class Program
{
    private const int Usual = 100_000;
    private const int Finding = 1;
    private const int Checking = 1_001;
    private const int Power = 2_001;

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (!TryRead(args, out int people))
        {
            Console.Error.WriteLine("Usage: Intimacy.ErrorRates [--people N]");
            return 2;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        (Answering Answering, Persistence Persistence)[] promised = [.. from answering in Answering.All from kept in Persistence.Promised select (answering, kept)];
        CriticalTable.Write(output, Run(promised, Finding, people));

        // Other people than those by whom the sums were found: whoever checks a rule on its own examples finds that it fits.
        Cell[] checkedCells = Run(promised, Checking, people);
        ErrorTable.Write(output, "False verdicts, %", promised.Zip(checkedCells, (p, cell) => (p.Answering, p.Persistence, cell)));
        TextbookTable.Write(output, promised.Zip(checkedCells).Where(c => c.First.Answering == Answering.All[0]).Select(c => (c.First.Persistence, c.Second)));
        (Answering Answering, Persistence Persistence)[] beyond = [.. Answering.All.Select(a => (a, Persistence.Beyond))];
        ErrorTable.Write(output, "False verdicts beyond the promise, %", beyond.Zip(Run(beyond, Checking, people), (b, cell) => (b.Answering, b.Persistence, cell)));
        PowerTable.Write(output, Power, people / 5);
        return ErrorTable.IsKept(checkedCells) ? 0 : 1;
    }

    private static Cell[] Run((Answering Answering, Persistence Persistence)[] cells, int seed, int people) =>
        [.. cells.Select((cell, i) => (cell, i)).AsParallel().AsOrdered().Select(c => Cell.Run(c.cell.Answering, c.cell.Persistence, seed + c.i, people))];

    private static bool TryRead(string[] args, out int people)
    {
        people = Usual;
        return args is []
            || (args is ["--people", string text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out people) && people >= 5);
    }
}
