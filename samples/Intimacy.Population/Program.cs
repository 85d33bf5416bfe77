using System.Globalization;
using Intimacy.Core;

namespace Intimacy.Population;

internal static class Program
{
    private const int Usual = 20_000;
    private static readonly string[] Checklists = [ChecklistIds.Core, ChecklistIds.Full];

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (!TryRead(args, out int people))
        {
            Console.Error.WriteLine("Usage: Intimacy.Population [--people N]");
            return 2;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        Column[] columns =
        [
            .. from population in Population.All
               from checklist in Checklists
               select Column.Run(population, IntimacyAdvisor.Default.Catalog.FindChecklist(checklist)!, people),
        ];
        foreach (Table table in Table.All)
            table.Write(output, columns);
        AnswerTable.Write(output, people);
        return 0;
    }

    private static bool TryRead(string[] args, out int people)
    {
        people = Usual;
        return args is []
            || (args is ["--people", string text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out people) && people > 0);
    }
}
