using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>Every text of a catalog that a person may read, found by reflection over its objects.</summary>
internal static class AllTexts
{
    private static readonly string[] NotForReading =
        ["Id", "VersionId", "Version", "Culture", "Cultures", "WordingHash", "ScoringHash", "Citation", "Doi", "Pages", "Volume", "Journal", "InsteadId", "Target", "ThemeId"];

    public static IReadOnlyList<(string Where, string Text)> Of(IntimacyCatalog catalog)
    {
        var texts = new List<(string, string)>();
        Collect(catalog, "catalog", texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return texts;
    }

    private static void Collect(object? value, string where, List<(string, string)> texts, HashSet<object> seen)
    {
        switch (value)
        {
            case string text:
                texts.Add((where, text));
                return;
            case System.Collections.IEnumerable list:
                foreach (object? item in list)
                    Collect(item, where, texts, seen);
                return;
            case null:
                return;
        }

        Type type = value.GetType();
        if (type.Assembly != typeof(Sign).Assembly || type.IsEnum || (!type.IsValueType && !seen.Add(value)))
            return;
        string name = type.GetProperty("Id")?.GetValue(value) is string id ? $"{type.Name} {id}" : $"{where} {type.Name}";
        const System.Reflection.BindingFlags Any = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
        foreach (System.Reflection.PropertyInfo property in type.GetProperties(Any))
        {
            bool isOfPaper = type == typeof(EvidenceSource) && (property.Name is "Title" or "Authors");
            if (property.GetIndexParameters().Length == 0 && !isOfPaper && !NotForReading.Contains(property.Name))
                Collect(property.GetValue(value), $"{name}.{property.Name}", texts, seen);
        }
    }
}
