using System.Collections.Frozen;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Content;

/// <summary>Reads the texts that every catalog can fall back to.</summary>
internal static class CommonTexts
{
    public static FrozenDictionary<string, string> Read()
    {
        var problems = new ProblemList();
        using Stream stream = EmbeddedContent.OpenCommonTexts();
        using DocumentBytes bytes = DocumentBytes.Read(stream, JsonLimits.Catalog.MaxBytes);
        JsonTree? tree = JsonTreeReader.Read(bytes.Span, JsonLimits.Catalog, problems);
        problems.ThrowIfAny(EmbeddedContent.CommonTexts);
        return JsonTreeNode.RootOf(tree!).Find("texts")!.Value.Find("en")!.Value.Children.ToFrozenDictionary(n => n.Name!, n => n.Text!, StringComparer.Ordinal);
    }
}
