using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Check-ins as people write them by hand.</summary>
internal static class CheckInText
{
    /// <summary>A check-in with these answers, written as JSON.</summary>
    public static string With(string answers, string checklist = "core", string more = "") =>
        $$"""{ "format": "intimacy-check-in/1", "partner": "A", "date": "2026-11-01", "checklist": "{{checklist}}", {{more}} "answers": { {{answers}} } }""";

    /// <summary>The bundled example with something changed.</summary>
    public static string Example(Action<JsonObject> change)
    {
        JsonObject example = JsonNode.Parse(File.ReadAllText(SampleFiles.Example))!.AsObject();
        change(example);
        return example.ToJsonString();
    }

    public static string ExampleAnswering(params (string Sign, JsonNode? Answer)[] answers) => Example(example =>
    {
        foreach ((string sign, JsonNode? answer) in answers)
            example["answers"]![sign] = answer;
    });
}
