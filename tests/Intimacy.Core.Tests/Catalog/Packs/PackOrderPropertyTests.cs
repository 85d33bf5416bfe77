using System.Text;
using Intimacy.Core.Catalog.Packs;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Catalog.Packs;

/// <summary>Whatever order packs are given in, they are accepted or refused alike, and say the same.</summary>
public class PackOrderPropertyTests
{
    private const string Base = """
        { "format": "intimacy-catalog/1", "settings": { "a": 1 }, "rules": [{ "id": "r", "weight": 1, "of": ["x", "y"] }, { "id": "s", "weight": 2 }], "texts": { "en": { "rule.r": "R" } } }
        """;

    private static readonly string[] Parts =
    [
        """ "rules": [{ "id": "t", "weight": 3 }] """,
        """ "rules": [{ "id": "u", "of": ["x"] }] """,
        """ "patch": { "rules": { "r": { "weight": 5 } } } """,
        """ "patch": { "rules": { "r": { "weight": 6, "of": null } } } """,
        """ "patch": { "rules": { "r": { "of": { "add": ["z", "x"] } } } } """,
        """ "patch": { "rules": { "r": { "of": { "remove": ["x"] } } } } """,
        """ "patch": { "rules": { "r": { "of": ["x"] } } } """,
        """ "patch": { "rules": { "s": { "of": { "add": ["q"] } } } } """,
        """ "patch": { "rules": { "s": { "of": { "add": ["p"] }, "weight": 2 } } } """,
        """ "patch": { "settings": { "a": null, "b": { "c": 1 } } } """,
        """ "patch": { "settings": { "b": { "c": 1, "d": 2 } } } """,
        """ "patch": { "settings": null } """,
        """ "remove": { "rules": ["r"] } """,
        """ "remove": { "rules": ["s"] }, "patch": { "settings": { "a": 1 } } """,
        """ "texts": { "en": { "rule.r": "Q" } } """,
        """ "texts": { "en": { "rule.r": null, "rule.t": "T" } } """,
    ];

    [Fact]
    public void The_order_of_packs_decides_nothing_but_the_order_of_what_they_add()
    {
        int fine = 0;
        int refused = 0;
        for (int one = 0; one < Parts.Length; one++)
        {
            for (int two = 0; two < Parts.Length; two++)
            {
                for (int three = 0; three < Parts.Length; three++)
                {
                    if (one == two || two == three || one == three)
                        continue;
                    string? first = Merge(one, two, three);
                    string? last = Merge(three, two, one);
                    if (first != last)
                        first.Should().Be(last, "{0}, {1} and {2} come in either order", Parts[one], Parts[two], Parts[three]);
                    fine += first is null ? 0 : 1;
                    refused += first is null ? 1 : 0;
                }
            }
        }

        // Neither may be the rule, or nothing was tried.
        fine.Should().BeGreaterThan(500);
        refused.Should().BeGreaterThan(500);
    }

    private static string? Merge(params int[] parts)
    {
        var problems = new ProblemList();
        JsonTreeNode under = Read(Base, problems);
        var packs = new List<(Pack Pack, JsonObjectReader Json)>();
        foreach (int part in parts)
        {
            JsonTreeNode root = Read($$"""{ "format": "intimacy-pack/1", "id": "p{{part}}", {{Parts[part]}} }""", problems);
            JsonObjectReader json = JsonObjectReader.From(root, problems)!;
            packs.Add((Pack.Read(root, json)!, json));
        }

        JsonTree merged = CatalogMerge.Merge([under], packs, new RemovedElements(), problems);
        return problems.IsEmpty ? Canonical(JsonTreeNode.RootOf(merged)) : null;
    }

    private static JsonTreeNode Read(string json, ProblemList problems) =>
        JsonTreeNode.RootOf(JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), JsonLimits.Catalog, problems)!);

    /// <summary>The same for what differs in the order of members or elements alone.</summary>
    private static string Canonical(JsonTreeNode node) => node.Kind switch
    {
        JsonKind.Object => $"{{{string.Join(',', node.Children.Select(c => $"{c.Name}:{Canonical(c)}").Order(StringComparer.Ordinal))}}}",
        JsonKind.Array => $"[{string.Join(',', node.Children.Select(Canonical).Order(StringComparer.Ordinal))}]",
        _ => $"{node.Kind} {node.Text}",
    };
}
