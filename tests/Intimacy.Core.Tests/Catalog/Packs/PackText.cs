using System.Collections.Immutable;
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog.Packs;

/// <summary>Packs as a host writes them: an id, and an object into which format and id are put.</summary>
internal static class PackText
{
    public static KeyValuePair<string, Stream> Of(string id, string body) =>
        new($"{id}.json", new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "format": "intimacy-pack/1", "id": "{{id}}", {{body.TrimStart()[1..]}}""")));

    /// <summary>The built-in catalog with these packs over it.</summary>
    public static IntimacyCatalog Load(params (string Id, string Body)[] packs) => IntimacyCatalog.Load(packs.Select(p => Of(p.Id, p.Body)));

    public static ImmutableArray<InputProblem> Problems(params (string Id, string Body)[] packs)
    {
        try
        {
            Load(packs);
            return [];
        }
        catch (InvalidInputException error)
        {
            return error.Problems;
        }
    }
}
