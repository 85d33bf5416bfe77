using System.Globalization;

namespace Intimacy.Leakage;

internal static class Program
{
    private static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        LeakageTable.Write(output, new Couple());
    }
}
