using System.Globalization;

namespace Intimacy.Core.Json;

/// <summary>Reads a decimal fraction as a whole number of units, exactly: 0.25 is 250,000 millionths.</summary>
internal static class JsonFraction
{
    public const int Million = 1_000_000;

    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    private const string PointsForm = "a number from 0 to 100 with at most two decimal places";

    /// <summary>Beyond 28 digits a decimal rounds, and a tiny excess would be read as none.</summary>
    private const int MaxDigits = 20;

    /// <summary>A fraction from 0 to 1, with at most six decimal places.</summary>
    public static int? Millionths(this JsonObjectReader json, JsonTreeNode node, int maximum = Million) =>
        json.Units(node, Million, maximum, maximum == Million ? "a number from 0 to 1 with at most six decimal places" : "a number from 0 to below 1 with at most six decimal places");

    /// <summary>Points from 0 to 100, with at most two decimal places.</summary>
    public static int? Hundredths(this JsonObjectReader json, string name) => json.Required(name, PointsForm) is { } node ? json.Hundredths(node) : null;

    /// <summary>The same for a value that is no property, such as an element of an array.</summary>
    public static int? Hundredths(this JsonObjectReader json, JsonTreeNode node) => json.Units(node, 100, 10_000, PointsForm);

    /// <summary>A number of any sign, within a million and with at most four decimal places.</summary>
    public static decimal? Decimal(this JsonObjectReader json, JsonTreeNode node)
    {
        if (node.Kind == JsonKind.Number && node.Text!.Length <= MaxDigits && decimal.TryParse(node.Text, Style, CultureInfo.InvariantCulture, out decimal value)
            && value is >= -Million and <= Million && decimal.Truncate(value * 10_000) == value * 10_000)
            return value;
        json.Problems.Add(node.Path, "a number within a million with at most four decimal places", node.Kind == JsonKind.Number ? "another number" : node.Description);
        return null;
    }

    private static int? Units(this JsonObjectReader json, JsonTreeNode node, int unit, int maximum, string expected)
    {
        if (node.Kind == JsonKind.Number
            && node.Text!.Length <= MaxDigits
            && decimal.TryParse(node.Text, Style, CultureInfo.InvariantCulture, out decimal value)
            && value is >= 0 and <= 100
            && value * unit <= maximum
            && decimal.Truncate(value * unit) == value * unit)
            return (int)(value * unit);
        json.Problems.Add(node.Path, expected, node.Kind == JsonKind.Number ? "another number" : node.Description);
        return null;
    }
}
