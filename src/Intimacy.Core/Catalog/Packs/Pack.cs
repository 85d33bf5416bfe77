using System.Collections.Frozen;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>A document that adds to a catalog, changes it and takes away from it.</summary>
internal sealed class Pack
{
    private static readonly string[] Frame = ["format", DocumentFormat.SchemaReference, "id", "version", "over", "patch", "remove", CatalogSections.Texts];

    public required string Id { get; init; }

    public string? Version { get; init; }

    /// <summary>The ids of the packs whose changes give way to those of this one.</summary>
    public required FrozenSet<string> Over { get; init; }

    /// <summary>Lists of elements to add, by section.</summary>
    public required IReadOnlyList<JsonTreeNode> Added { get; init; }

    /// <summary>What is changed: an element of a list by its id, and what stands once by its name.</summary>
    public JsonTreeNode? Patch { get; init; }

    /// <summary>Ids of elements to take away, by section.</summary>
    public JsonTreeNode? Remove { get; init; }

    public JsonTreeNode? Texts { get; init; }

    /// <summary>Null, with a problem, where the document has no usable id.</summary>
    public static Pack? Read(JsonTreeNode root, JsonObjectReader json)
    {
        json.Choice("format", (DocumentFormat.Pack, true));
        string? id = json.Id("id");
        string? version = json.OptionalString("version");
        if (version is not null && !VersionStamp.IsStamp(version))
            json.Problems.Add(json.PathOf("version"), VersionStamp.Expected, "another text");
        List<string> over = json.OptionalArray("over").Select(json.AsString).OfType<string>().ToList();
        var pack = new Pack
        {
            Id = id ?? "",
            Version = version,
            Over = over.ToFrozenSet(StringComparer.Ordinal),
            Added = ReadAdded(root, json),
            Patch = json.Optional("patch"),
            Remove = json.Optional("remove"),
            Texts = json.Optional(CatalogSections.Texts),
        };
        foreach (JsonTreeNode? part in new[] { pack.Patch, pack.Remove, pack.Texts })
        {
            if (part is { Kind: not JsonKind.Object } other)
                json.Problems.Add(other, "an object");
        }

        json.Close();
        return id is null ? null : pack;
    }

    /// <summary>Whether this pack may undo what the other one, or the catalog itself, says.</summary>
    public bool MayUndo(Pack? other) => other is null || other == this || Over.Contains(other.Id);

    private static List<JsonTreeNode> ReadAdded(JsonTreeNode root, JsonObjectReader json)
    {
        var added = new List<JsonTreeNode>();
        foreach (JsonTreeNode section in root.Children)
        {
            string name = section.Name!;
            if (Frame.Contains(name))
                continue;
            if (CatalogSections.Single.Contains(name))
            {
                section.MarkKnown();
                json.Problems.Add(section, $"this under patch, as in \"patch\": {{ \"{name}\": ... }}", "a section that stands once, beside what is added");
            }
            else if (CatalogSections.Lists.Contains(name))
            {
                section.MarkKnown();
                if (section.Kind == JsonKind.Array)
                    added.Add(section);
                else
                    json.Problems.Add(section, "an array");
            }
        }

        return added;
    }
}
