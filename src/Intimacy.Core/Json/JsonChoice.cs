namespace Intimacy.Core.Json;

/// <summary>Reads one word out of a list of words.</summary>
internal static class JsonChoice
{
    public static T? Choice<T>(this JsonObjectReader json, string name, params (string Word, T Value)[] choices)
        where T : struct =>
        json.Required(name, Expected(choices)) is { } node ? json.AsChoice(node, choices) : null;

    public static T? Choice<T>(this JsonObjectReader json, string name, WireWords<T> words)
        where T : struct, Enum => json.Choice(name, words.All);

    public static T? OptionalChoice<T>(this JsonObjectReader json, string name, WireWords<T> words)
        where T : struct, Enum => json.OptionalChoice(name, words.All);

    public static T? OptionalChoice<T>(this JsonObjectReader json, string name, params (string Word, T Value)[] choices)
        where T : struct =>
        json.Optional(name) is { } node ? json.AsChoice(node, choices) : null;

    public static T? AsChoice<T>(this JsonObjectReader json, JsonTreeNode node, (string Word, T Value)[] choices)
        where T : struct
    {
        foreach ((string word, T value) in choices)
        {
            if (node.TextIs(word))
                return value;
        }

        json.Problems.Add(node.Path, Expected(choices), node.Kind == JsonKind.String ? "another word" : node.Description);
        return null;
    }

    private static string Expected<T>((string Word, T Value)[] choices) =>
        choices.Length == 1 ? $"\"{choices[0].Word}\"" : $"one of {string.Join(", ", choices.Select(c => c.Word))}";
}
