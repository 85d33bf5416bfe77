using System.Globalization;
using Intimacy.Leakage.Guessing;

namespace Intimacy.Leakage;

internal static class Program
{
    private static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        LeakageTable.Write(output, new Couple());
        GuessTable.Write(output);
    }
}
