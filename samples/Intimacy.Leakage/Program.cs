using System.Globalization;
using Intimacy.Leakage.Guessing;

namespace Intimacy.Leakage;

internal static class Program
{
    /// <summary>With the word fun, the fun list alone.</summary>
    private static void Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        if (args is not ["fun"])
        {
            LeakageTable.Write(output, new Couple());
            GuessTable.Write(output);
            output.WriteLine();
        }

        FunTable.Write(output);
    }
}
