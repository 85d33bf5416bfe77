using Intimacy.Core.Catalog.Packs;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Comparison;

/// <summary>Compares two catalogs as they were written: elements by their ids, whatever their order, and properties by their names.</summary>
internal static class TreeDiff
{
    private static readonly string[] Frame = ["format", DocumentFormat.SchemaReference];

    /// <param name="before">The older catalog.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="language">The language that every text of the newer one stands in.</param>
    public static IEnumerable<CatalogChange> Of(JsonTreeNode before, JsonTreeNode after, string language)
    {
        foreach (string section in Names(before, after).Where(n => !Frame.Contains(n)))
        {
            (JsonTreeNode? old, JsonTreeNode? now) = (before.Find(section), after.Find(section));
            IEnumerable<CatalogChange> changes = section == CatalogSections.Texts ? Texts(old, now, language)
                : CatalogSections.Lists.Contains(section) ? Elements(section, old, now)
                : Properties(section, section, Leaves(old, ""), Leaves(now, ""));
            foreach (CatalogChange change in changes)
                yield return change;
        }
    }

    private static IEnumerable<CatalogChange> Elements(string section, JsonTreeNode? before, JsonTreeNode? after)
    {
        (Dictionary<string, JsonTreeNode> old, Dictionary<string, JsonTreeNode> now) = (ById(before), ById(after));
        foreach (string id in old.Keys.Union(now.Keys))
        {
            string subject = JsonPath.Property(section, id);
            if (!now.TryGetValue(id, out JsonTreeNode second))
                yield return new(CatalogChangeKind.Removed, ChangedAspect.Of(section, null), subject);
            else if (!old.TryGetValue(id, out JsonTreeNode first))
                yield return new(CatalogChangeKind.Added, ChangedAspect.Of(section, null), subject);
            else
            {
                foreach (CatalogChange change in Properties(section, subject, Leaves(first, ""), Leaves(second, "")))
                    yield return change;
            }
        }

        // The order of strategies breaks ties, and that of questions is what people see.
        if (!old.Keys.Where(now.ContainsKey).SequenceEqual(now.Keys.Where(old.ContainsKey)))
            yield return new(CatalogChangeKind.Changed, section == "dimensions" ? CatalogAspect.Scoring : CatalogAspect.Advice, $"{section} in their order", "one order", "another one");
    }

    private static IEnumerable<CatalogChange> Texts(JsonTreeNode? before, JsonTreeNode? after, string language)
    {
        foreach (string culture in Names(before, after))
        {
            (Dictionary<string, string> old, Dictionary<string, string> now) = (ByName(before?.Find(culture)), ByName(after?.Find(culture)));
            foreach (CatalogChange change in Properties(CatalogSections.Texts, JsonPath.Property(CatalogSections.Texts, culture), old, now, LanguageTag.AreSame(culture, language)))
                yield return change;
        }
    }

    private static IEnumerable<CatalogChange> Properties(string section, string subject, Dictionary<string, string> old, Dictionary<string, string> now, bool isBase = true)
    {
        foreach (string name in old.Keys.Union(now.Keys))
        {
            (string? first, string? second) = (old.GetValueOrDefault(name), now.GetValueOrDefault(name));
            if (first == second)
                continue;
            CatalogChangeKind kind = first is null ? CatalogChangeKind.Added : second is null ? CatalogChangeKind.Removed : CatalogChangeKind.Changed;
            string of = name.Length == 0 ? subject : section == CatalogSections.Texts ? JsonPath.Property(subject, name) : $"{subject}.{name}";
            yield return new(kind, ChangedAspect.Of(section, name, isBase), of, first, second);
        }
    }

    private static IEnumerable<string> Names(JsonTreeNode? before, JsonTreeNode? after) =>
        (before?.Children ?? default).Concat(after?.Children ?? default).Select(n => n.Name).OfType<string>().Distinct();

    private static Dictionary<string, JsonTreeNode> ById(JsonTreeNode? list) =>
        (list?.Children ?? default).Where(n => n.Find("id")?.Text is not null).ToDictionary(n => n.Find("id")!.Value.Text!, StringComparer.Ordinal);

    private static Dictionary<string, string> ByName(JsonTreeNode? node) => (node?.Children ?? default).ToDictionary(n => n.Name!, InWords, StringComparer.Ordinal);

    /// <summary>Every value that is no object, by its way through the objects.</summary>
    private static Dictionary<string, string> Leaves(JsonTreeNode? node, string way)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        if (node is { } given)
            Add(given, way);
        return leaves;

        void Add(JsonTreeNode value, string at)
        {
            if (value.Kind != JsonKind.Object)
            {
                leaves[at] = InWords(value);
                return;
            }

            foreach (JsonTreeNode member in value.Children)
                Add(member, at.Length == 0 ? member.Name! : $"{at}.{member.Name}");
        }
    }

    private static string InWords(JsonTreeNode node) => node.Kind switch
    {
        JsonKind.String => $"“{node.Text}”",
        JsonKind.Number => node.Text!,
        JsonKind.Array => $"[{string.Join(", ", node.Children.Select(InWords))}]",
        JsonKind.Object => $"{{ {string.Join(", ", node.Children.Select(m => $"{m.Name}: {InWords(m)}"))} }}",
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => "null",
    };
}
