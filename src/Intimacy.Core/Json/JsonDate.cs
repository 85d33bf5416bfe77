using System.Globalization;

namespace Intimacy.Core.Json;

/// <summary>Reads calendar dates.</summary>
internal static class JsonDate
{
    private const string Form = "a calendar date such as 2026-11-01";

    /// <summary>A date; null, with a problem, where there is none.</summary>
    public static DateOnly? Date(this JsonObjectReader json, string name) => json.Required(name, Form) is { } node ? json.AsDate(node) : null;

    public static DateOnly? AsDate(this JsonObjectReader json, JsonTreeNode node)
    {
        if (node.Kind == JsonKind.String && DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        json.Problems.Add(node.Path, Form, node.Kind == JsonKind.String ? "a string that is none" : node.Description);
        return null;
    }
}
