using System.Globalization;

namespace Intimacy.Console.Reports;

internal static class DateWords
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
