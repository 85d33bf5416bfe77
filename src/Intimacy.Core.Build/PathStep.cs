using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Intimacy.Core.Build;

/// <summary>One step of a JSON path: into a property of an object or an element of a list. Immutable.</summary>
internal sealed partial class PathStep
{
    private readonly string? _property;
    private readonly int _element;

    private PathStep(string? property, int element) => (_property, _element) = (property, element);

    /// <summary>The steps at the start of a text: what follows the path is passed over.</summary>
    public static IEnumerable<PathStep> Of(string path) => Steps().Matches(path, 1).Select(match =>
        match.Groups["element"] is { Success: true } element
            ? new PathStep(null, int.Parse(element.Value, CultureInfo.InvariantCulture))
            : new PathStep(match.Groups["property"].Value, 0));

    /// <summary>Moves the reader from the start of a value to the start of a value in it.</summary>
    /// <param name="reader">Stands on the first token of a value.</param>
    /// <param name="start">Where the name of the property, or the element, starts.</param>
    public bool TryEnter(ref Utf8JsonReader reader, out long start) =>
        _property is null ? TryEnterList(ref reader, out start) : TryEnterObject(ref reader, out start);

    private bool TryEnterObject(ref Utf8JsonReader reader, out long start)
    {
        start = 0;
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            start = reader.TokenStartIndex;
            bool isWanted = reader.ValueTextEquals(_property);
            reader.Read();
            if (isWanted)
                return true;
            reader.Skip();
        }

        return false;
    }

    private bool TryEnterList(ref Utf8JsonReader reader, out long start)
    {
        start = 0;
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        for (int at = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; at++)
        {
            start = reader.TokenStartIndex;
            if (at == _element)
                return true;
            reader.Skip();
        }

        return false;
    }

    [GeneratedRegex(@"\G(?:\.(?<property>[A-Za-z0-9_-]+)|\['(?<property>[^']*)'\]|\[(?<element>[0-9]+)\])")]
    private static partial Regex Steps();
}
