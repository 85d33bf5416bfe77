using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Check-ins as JSON, and what reading them says.</summary>
internal static class Sample
{
    public static IntimacyCatalog Catalog => IntimacyCatalog.Default;

    /// <summary>What a person would write by hand, and nothing more.</summary>
    public static JsonObject Json() => JsonNode.Parse("""
        {
          "format": "intimacy-check-in/1",
          "partner": "A",
          "date": "2026-11-01",
          "checklist": "core",
          "answers": { "meaningful-conversations": 3 }
        }
        """)!.AsObject();

    public static JsonObject With(this JsonObject json, string property, string value)
    {
        json[property] = JsonNode.Parse(value);
        return json;
    }

    public static JsonObject WithAnswer(this JsonObject json, string sign, string value)
    {
        json["answers"]![sign] = JsonNode.Parse(value);
        return json;
    }

    public static CheckIn Read(this JsonNode json) => Read(json.ToJsonString());

    public static CheckIn Read(string json)
    {
        CheckInJson.TryRead(Encoding.UTF8.GetBytes(json), Catalog, out CheckIn? checkIn, out ImmutableArray<InputProblem> problems);
        problems.Should().BeEmpty();
        return checkIn!;
    }

    public static IEnumerable<string> Problems(this JsonNode json)
    {
        bool read = CheckInJson.TryRead(Encoding.UTF8.GetBytes(json.ToJsonString()), Catalog, out CheckIn? checkIn, out ImmutableArray<InputProblem> problems);
        read.Should().Be(problems.IsEmpty);
        (checkIn is null).Should().Be(!read);
        return problems.Select(p => p.ToString());
    }

    public static IEnumerable<string> Problems(this CheckInBuilder builder) =>
        builder.Invoking(b => b.Build()).Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString());

    public static string Text(this CheckIn checkIn, bool includeConfidential = false) =>
        Encoding.UTF8.GetString(CheckInJson.Write(checkIn, includeConfidential));

    public static CheckIn ReadAgain(this CheckIn checkIn, bool includeConfidential = false) =>
        CheckInJson.Read(new MemoryStream(CheckInJson.Write(checkIn, includeConfidential)), checkIn.Catalog);
}
